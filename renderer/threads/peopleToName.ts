import type { Author } from '../../shared/article/Author';
import { peopleBeyond } from '../people/peopleBeyond';
import type { ArticleSession } from '../session/ArticleSession';
import { peopleIn } from './peopleIn';

/** Whom a name in a comment may mean: those of the article, and of other names those this desk knows otherwise. */
export function peopleToName(session: ArticleSession): readonly Author[] {
  const known = peopleIn(session).value;
  const names = new Set(known.map(({ by }) => by));
  return [...known, ...peopleBeyond.value.filter(({ by }) => !names.has(by))];
}
