import type { Author } from '../../shared/article/Author';
import { isSameAuthor } from '../../shared/article/Author';
import type { Decision } from '../../shared/review/suggestions/noteDecision';
import type { ArticleSession } from '../session/ArticleSession';
import { allSuggestionsIn } from './allSuggestionsIn';
import { settleMany } from './settle';

/** Takes over, or turns down, all that somebody suggested. */
export function settleFrom(session: ArticleSession, author: Author, decision: Decision): void {
  const theirs = allSuggestionsIn(session).value.filter((one) => isSameAuthor(one, author));
  settleMany(session, { ids: new Set(theirs.map(({ id }) => id)) }, decision);
}
