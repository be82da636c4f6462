import { cutText } from '../cutText';

/** A line of what somebody wrote, for a sentence that names it. */
export function brief(words: string | number | undefined): string {
  const line = String(words ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > 60 ? `${cutText(line, 59).trimEnd()}…` : line;
}
