import { printDay } from '../../shared/language/dates';
import type { popularityTexts } from '../../shared/language/popularityTexts';
import type { Language } from '../../shared/language/Texts';

/** A day `YYYY-MM-DD` as people write it: the same day whatever this computer's clock. */
export function printFiguresDay(day: string, language: Language): string {
  return printDay(`${day}T12:00:00`, language, new Date());
}

/** A period as a part of a sentence. */
export function printPeriod(
  { from, until }: { from: string; until: string },
  language: Language,
  texts: (typeof popularityTexts)['nl'],
): string {
  return texts.period(from && printFiguresDay(from, language), printFiguresDay(until, language));
}
