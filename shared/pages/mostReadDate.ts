import type { PageTexts } from '../language/pageTexts';
import type { Popularity } from './Popularity';
import { printMoment } from './printMoment';

/** What a list of most read says of its own age: `week tot en met`, then the day, as a date of its own. */
export interface MostReadDate {
  words: string;
  /** `YYYY-MM-DD`. */
  iso: string;
  /** `22 november 2026`. */
  printed: string;
}

const daySpan = 86_400_000;

/**
 * The period figures are of, or the day a list was put together by hand, as the page prints it; null where there
 * are neither. A list by hand never says that it is of some week.
 */
export function mostReadDate(
  { figures, byHand }: Popularity,
  timeZone: string,
  texts: PageTexts,
): MostReadDate | null {
  if (byHand) {
    const { iso, day } = printMoment(byHand.since, timeZone, texts);
    return { words: texts.chosenOn, iso: iso.slice(0, 10), printed: day };
  }
  if (!figures) return null;
  const { from, until } = figures;
  const { day } = printMoment(`${until}T12:00:00Z`, 'UTC', texts);
  return { words: wordsOf(from, until, texts), iso: until, printed: day };
}

function wordsOf(from: string, until: string, texts: PageTexts): string {
  if (!from) return texts.readUntil;
  const days = Math.round((Date.parse(until) - Date.parse(from)) / daySpan) + 1;
  if (days === 1) return texts.readOn;
  if (days === 7) return texts.readInWeek;
  return texts.readSince(printMoment(`${from}T12:00:00Z`, 'UTC', texts).day);
}
