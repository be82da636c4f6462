import type { MendedArticle } from '../shared/bridge/answers';
import { printMoment } from '../shared/language/dates';

/** Where nothing says when it was: the beginning of the system's own time. */
const unknown = new Date(0).toISOString();

/** An article that lost words, with the time they are of as far as that is known: `‘Kop’ (12:41–12:44)`. */
export function printLoss(
  { from, until }: Pick<MendedArticle, 'from' | 'until'>,
  name: string,
  language: 'nl' | 'en',
  now: Date,
): string {
  const moments = [from, until].filter((at) => at !== unknown).map((at) => printMoment(at, language, now));
  const printed = [...new Set(moments.filter(Boolean))].join('–');
  return printed ? `${name} (${printed})` : name;
}
