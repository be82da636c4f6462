import type { FrameView } from './frameView';
import { relativeUrl } from './relativeUrl';
import type { OccasionalStyle, ThemeFacts } from './ThemeFacts';

/** The parts of a frame that a template prints where they are read. */
type Shown = Pick<FrameView, 'siteName' | 'sections' | 'texts' | 'date'>;

/**
 * The view of the page at `path` with the style sheets that only some pages need, where it is one of them. They come
 * before the others, so that a theme's own rules have the last word. What a template prints of its own is not seen.
 */
export function withOccasionalStyles<View extends { frame: FrameView }>(
  view: View,
  path: string,
  { occasionalStyles = [] }: Pick<ThemeFacts, 'occasionalStyles'>,
): View {
  if (occasionalStyles.length === 0) return view;
  const { frame, ...own } = view;
  const { siteName, sections, texts, date } = frame;
  const shown: Shown = { siteName, sections, texts, date };
  const needed = occasionalStyles.filter((style) => {
    const needs = askOf(style);
    return hasText(own, needs) || hasText(shown, needs);
  });
  if (needed.length === 0) return view;
  const styles = needed.map(({ style }) => relativeUrl(path, `thema/${style}`));
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

/** Whether any text in a value is such a one. */
function hasText(value: unknown, is: (text: string) => boolean): boolean {
  if (typeof value === 'string') return is(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((part) => hasText(part, is));
}
