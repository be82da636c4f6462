import { BrokenTheme, lineAt } from './BrokenTheme';
import { checkTag } from './checkTag';
import { MarkupScan } from './MarkupScan';

/** What stands before the drawing itself. */
const opening = /^\s*(?:<\?xml [^<>]*\?>\s*)?/;

/**
 * Checks an SVG that a theme brings along. A reader may open it by itself, where no policy of a page holds, so
 * it is held to what a page's own drawings are. Throws `BrokenTheme`.
 */
export function checkVector(file: string, text: string): void {
  const refuse = (at: number, problem: BrokenTheme['problem']): never => {
    throw new BrokenTheme(file, lineAt(text, at), problem);
  };
  const scan = new MarkupScan({
    tag: (tag) => {
      checkTag(tag, { refuse, filter: () => undefined });
      if (tag.name === 'script') refuse(tag.at, { kind: 'element-refused', name: 'script' });
    },
    data: () => undefined,
    refuse,
  });
  const [before = ''] = opening.exec(text) ?? [];
  scan.text(text.slice(before.length), before.length);
  scan.end();
}
