import * as v from 'valibot';
import { longestWriterName } from '../article/Version';
import type { ArticleCard, StoredUpdate } from './answers';
import { asks } from './Call';
import { articleId, moment, update } from './parsers';

/** What another desk's copy of an article brought. */
export interface Brought {
  card: ArticleCard;
  /** The article was not in the library. */
  isNew: boolean;
  /** The update under which the library stored what was missing; null when it had all of it, or the article is new. */
  stored: StoredUpdate | null;
}

/** What the library answers about articles that come from other desks. */
export const bringCalls = {
  /**
   * Brings another desk's copy of an article together with the one in the library: its updates in their order, each
   * with its moment. One that is not there is taken in with its whole history. `from` is who sent it, as they call
   * themselves. What the library has is never taken out; the same copy again stores nothing.
   */
  'article:bring': asks(
    v.strictObject({
      article: articleId,
      createdAt: moment,
      updates: v.pipe(v.array(v.strictObject({ at: moment, bytes: update })), v.minLength(1)),
      from: v.pipe(v.string(), v.maxLength(longestWriterName)),
    }),
  ).answers<Brought>(),
};
