import type { FrameView } from './frameView';
import type { OccasionalStyle, ThemeFacts } from './ThemeFacts';

/** The parts of a frame that a template prints where they are read. */
type Shown = Pick<FrameView, 'siteName' | 'sections' | 'texts' | 'date'>;

/**
 * The view of a page with the style sheets that only some pages need, where it is one of them. They come before the
 * others, so that a theme's own rules have the last word. What a template prints of its own is not seen.
 */
export function withOccasionalStyles<View extends { frame: FrameView }>(
  view: View,
  { occasionalStyles = [] }: Pick<ThemeFacts, 'occasionalStyles'>,
): View {
  if (occasionalStyles.length === 0) return view;
  const { frame, ...own } = view;
  const { siteName, sections, texts, date } = frame;
  const shown: Shown = { siteName, sections, texts, date };
  const needed = new Set<OccasionalStyle>();
  const asks = occasionalStyles.map((style) => ({ style, needs: askOf(style) }));
  eachText([own, shown], (text) => {
    for (const { style, needs } of asks) if (!needed.has(style) && needs(text)) needed.add(style);
  });
  if (needed.size === 0) return view;
  const linked = occasionalStyles.filter((style) => needed.has(style));
  const styles = linked.map(({ style }) => `${frame.assets}${style}`);
  return { ...view, frame: { ...frame, styles: [...styles, ...frame.styles] } };
}

function askOf(style: OccasionalStyle): (text: string) => boolean {
  if ('italics' in style) return (text) => text.includes('<em>');
  const letters = lettersIn(style.letters);
  return (text) => letters.test(text);
}

/** Made once of each range: every page of a site asks for the same. */
const known = new Map<string, RegExp>();

function lettersIn(range: string): RegExp {
  let letters = known.get(range);
  if (!letters) {
    const spans = Array.from(
      range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi),
      ([, first, last = first]) => {
        return `\\u{${first}}-\\u{${last}}`;
      },
    );
    letters = new RegExp(`[${spans.join('')}]`, 'u');
    known.set(range, letters);
  }
  return letters;
}

/** Calls for every text in a value: a page has thousands, so nothing is made to go through them. */
function eachText(value: unknown, called: (text: string) => void): void {
  if (typeof value === 'string') called(value);
  else if (Array.isArray(value)) for (const part of value) eachText(part, called);
  else if (typeof value === 'object' && value !== null)
    for (const key in value) eachText((value as Record<string, unknown>)[key], called);
}
