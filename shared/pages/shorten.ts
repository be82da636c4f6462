import { cutText } from '../language/cutText';

/** A text of at most `longest` UTF-16 units: cut at a word where there is one, with an ellipsis. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest - 1);
  const kept = cutText(text, end > longest / 2 ? end : longest - 1);
  return `${kept.replace(/[\s,;:–-]+$/u, '')}…`;
}
