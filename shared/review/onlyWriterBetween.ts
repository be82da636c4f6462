import type { Author } from '../article/Author';
import { differentAuthors, readAuthor } from '../article/Author';
import type { HistoryMoment } from './HistoryMoment';

/**
 * Who wrote all that an article got after an update up to and including another (`to`, null for the last): null where
 * several did, or nobody knows. Yjs does not say who took something out; if one person wrote everything, they did.
 */
export function onlyWriterBetween(
  moments: readonly HistoryMoment[],
  from: number,
  to: number | null,
): Author | null {
  const between = moments.filter((moment) => moment.to > from && (to === null || moment.from <= to));
  const names = between.flatMap(({ by, people = [] }) =>
    by.map((name, index) => (name ? readAuthor(name, people[index]) : null)),
  );
  const known = names.flatMap((author) => author ?? []);
  const [only, ...others] = differentAuthors(known);
  return only && others.length === 0 && known.length === names.length ? only : null;
}
