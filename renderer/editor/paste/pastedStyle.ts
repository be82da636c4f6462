import { maximumDepth } from '../../../shared/article/flatText';

/** A list as the article has it: items with a depth. */
export interface PastedList {
  ordered: boolean;
  depth: number;
}

/** How words are set. */
export interface PastedMarks {
  bold: boolean;
  italic: boolean;
  /** '' for none. */
  link: string;
}

/** Marks of lists, comments of others and what is hidden: none of it is words of the text. */
const unseen =
  /mso-list:\s*ignore|mso-element:\s*comment-list|mso-special-character:\s*comment|mso-hide:\s*all|(?:^|;)\s*display:\s*none/i;

/** Whether a program put an element beside the words that are copied, or hid it. */
export function isUnseen(element: Element): boolean {
  return unseen.test(styleOf(element));
}

/** How words in an element are set, by its tag and its style, within others. */
export function marksWithin(element: Element, around: PastedMarks): PastedMarks {
  const tag = element.tagName;
  const style = styleOf(element);
  const [, weight] = /(?:^|;)\s*font-weight:\s*([\w]+)/i.exec(style) ?? [];
  const [, slant] = /(?:^|;)\s*font-style:\s*(\w+)/i.exec(style) ?? [];
  const bold = weight
    ? /^(?:bold|bolder|[6-9]\d\d)$/i.test(weight)
    : /^(?:B|STRONG)$/.test(tag) || around.bold;
  const italic = slant ? /^(?:italic|oblique)$/i.test(slant) : /^(?:I|EM)$/.test(tag) || around.italic;
  const link = tag === 'A' ? (element.getAttribute('href') ?? '') : around.link;
  return { bold, italic, link };
}

/** What a paragraph says that it is an item of, as Word's do and ours, which have no element for that; else null. */
export function paragraphList(element: Element): PastedList | null {
  if (element.getAttribute('data-block') === 'list-item') {
    const depth = Number(element.getAttribute('data-depth')) + 1;
    return { ordered: element.getAttribute('data-ordered') === 'true', depth: depthOf(String(depth)) };
  }
  const [, level] = /mso-list:\s*l\d+\s+level(\d+)/i.exec(styleOf(element)) ?? [];
  if (!level) return null;
  const mark = [...element.querySelectorAll('*')].find((one) => /mso-list:\s*ignore/i.test(styleOf(one)));
  const counts = /^\s*\(?(?:\d+|[a-z]{1,4})[.)]/i.test(mark?.textContent ?? '');
  return { ordered: counts, depth: depthOf(level) };
}

/** How deep an item says that it is; null where it does not. */
export function saidDepth(element: Element): number | null {
  const level = element.getAttribute('data-aria-level') ?? element.getAttribute('aria-level');
  return level && /^\d+$/.test(level) ? depthOf(level) : null;
}

/** The kind of block that a style of Word's stands for, as a tag; '' for none. */
export function wordTag({ classList }: Element): '' | 'h2' | 'blockquote' {
  for (const name of classList) {
    if (/^Mso(?:Title|Subtitle|Heading\d)$/.test(name)) return 'h2';
    if (/^Mso(?:Intense)?Quote$/.test(name)) return 'blockquote';
  }
  return '';
}

function depthOf(level: string): number {
  return Math.min(Math.max(Math.trunc(Number(level)) - 1 || 0, 0), maximumDepth);
}

/** Set aside before it was parsed (`setStylesAside`). */
function styleOf(element: Element): string {
  return element.getAttribute('data-style') ?? '';
}
