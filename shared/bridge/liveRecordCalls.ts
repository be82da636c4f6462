import * as v from 'valibot';
import { asks } from './Call';
import { keptLiveAddress } from './keptLiveAddress';
import { articleId, contentHash, manyArticles, mostArticles } from './parsers';

/** How far a server and the library are with an article. */
export interface SharedArticle {
  article: string;
  /** The number of the last update that the library has stored. */
  last: number;
  /** The server is known to have had everything up to this number; 0 for nothing known. */
  reached: number;
}

/** What the library answers about the articles that are written in over a server. */
export const liveRecordCalls = {
  /** The articles that have ever been written in over a server, or were to be. */
  'live-record:list': asks(v.strictObject({ server: keptLiveAddress })).answers<SharedArticle[]>(),
  /** Notes how far a server is; an article that is noted first is on disk when this is answered. */
  'live-record:note': asks(
    v.strictObject({
      server: keptLiveAddress,
      articles: v.pipe(
        v.array(
          v.strictObject({
            article: articleId,
            reached: v.pipe(v.number(), v.integer(), v.minValue(0)),
          }),
        ),
        v.maxLength(mostArticles),
      ),
    }),
  ).answers<null>(),
  /** Those of some articles that the library does not have, not even in the bin. */
  'articles:lacking': asks(v.strictObject({ articles: manyArticles })).answers<string[]>(),
  /** Those of some originals that the library does not have. */
  'originals:lacking': asks(
    v.strictObject({ hashes: v.pipe(v.array(contentHash), v.maxLength(1000)) }),
  ).answers<string[]>(),
};
