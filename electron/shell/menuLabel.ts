import { cutText } from '../../shared/language/cutText';

/** Longer than this a line makes a menu too wide. In characters. */
const longest = 60;

/** What somebody wrote, as a line of a menu: cut, and without a letter being underlined for the keyboard. */
export function menuLabel(text: string): string {
  const shown = text.length > longest ? `${cutText(text, longest - 1).trimEnd()}…` : text;
  return shown.replaceAll('&', '&&');
}
