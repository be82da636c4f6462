import * as v from 'valibot';
import { longestWriterName } from '../article/Version';
import type { BothChanged } from '../review/merging/BothChanged';
import type { CameIn } from '../review/merging/CameIn';
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
  /** Who sent it, as they call themselves. */
  from: string;
  /**
   * The id of the version that was kept before it came in, or before what came from the same desk some minutes ago; null
   * where nothing of what one reads is otherwise now.
   */
  version: string | null;
  /** What came in, by author; those one can name first. Nothing for an article that is new. */
  came: CameIn[];
  /** What both changed since they last knew the same: first what is to be chosen, in reading order. */
  both: BothChanged[];
}

/** What the library answers about articles that come from other desks. */
export const bringCalls = {
  /**
   * Brings another desk's copy of an article together with the one in the library: its updates in their order, each
   * with its moment. One that is not there is taken in with its whole history. `from` is who sent it, as they call
   * themselves. What the library has is never taken out; the same copy again stores nothing. Fails with
   * `copy-malformed`, `copy-newer` or `copy-too-heavy`, and has stored nothing then.
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
