import * as v from 'valibot';
import { longestWriterName } from '../article/Version';
import type { Original } from '../still/Still';
import type {
  ArticleCard,
  KeptSite,
  LoadedArticle,
  MendedArticle,
  NewerLibrary,
  StoredUpdate,
} from './answers';
import { asks } from './Call';
import type { HistoryEvents } from './historyCalls';
import { bringCalls } from './bringCalls';
import { historyCalls } from './historyCalls';
import { liveRecordCalls } from './liveRecordCalls';
import type { ChangeEvents } from './changeCalls';
import { changeCalls } from './changeCalls';
import { statisticsCalls } from './statisticsCalls';
import { pageBlocks } from '../pages/PageBlock';
import { articleId, bytes, contentHash, language, moment, policies, themeId, update } from './parsers';
import { deskCalls } from './deskCalls';
import { peopleCalls } from './peopleCalls';
import { popularityCalls } from './popularityCalls';
import { siteCalls } from './siteCalls';
import { viewCalls } from './viewCalls';
import { editionCalls } from './editionCalls';
import { signOffCalls } from './signOffCalls';
import { wordCalls } from './wordCalls';

/** What the library process answers. It alone has the library on disk. */
export const libraryCalls = {
  ...changeCalls,
  ...bringCalls,
  ...statisticsCalls,
  /** Whether a newer Katern wrote the library, so that it can only be read: the versions of its tables; else null. */
  'library:newer': asks(v.strictObject({})).answers<NewerLibrary | null>(),
  /** What was found lost in the database since the library was opened, and was put back from its second copy. */
  'library:mended': asks(v.strictObject({})).answers<MendedArticle[]>(),
  /** Makes a new, empty article, by whoever the byline says. */
  'article:create': asks(
    v.strictObject({ language, byline: v.optional(v.pipe(v.string(), v.maxLength(longestWriterName))) }),
  ).answers<ArticleCard>(),
  /** Makes a new article out of a whole document, once. `sample` marks the one that ships with Katern. */
  'article:import': asks(v.strictObject({ update, sample: v.boolean() })).answers<ArticleCard>(),
  /**
   * Takes in an article that the library does not have, with its whole history: its updates in their order, each
   * with its moment. Where it is there by now, that one is answered and nothing is changed.
   */
  'article:take-in': asks(
    v.strictObject({
      article: articleId,
      createdAt: moment,
      updates: v.pipe(v.array(v.strictObject({ at: moment, bytes: update })), v.minLength(1)),
    }),
  ).answers<ArticleCard>(),
  /** The article's document: updates to apply in order, a snapshot first where there is one. */
  'article:load': asks(v.strictObject({ article: articleId })).answers<LoadedArticle>(),
  /** What was stored after an update's number, in order: nothing, for whoever has it all. */
  'article:since': asks(
    v.strictObject({ article: articleId, sequence: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  ).answers<Uint8Array[]>(),
  /** Appends an update in one committed transaction; answers once it is on disk. */
  'article:store': asks(v.strictObject({ article: articleId, update })).answers<StoredUpdate>(),
  /** A copy under a new id, as a draft. */
  'article:duplicate': asks(v.strictObject({ article: articleId })).answers<ArticleCard>(),
  'article:bin': asks(v.strictObject({ article: articleId })).answers<ArticleCard>(),
  'article:restore': asks(v.strictObject({ article: articleId })).answers<ArticleCard>(),
  ...historyCalls,
  /** One article as the desk shows it. */
  'desk:card': asks(v.strictObject({ article: articleId })).answers<ArticleCard>(),
  /** Keeps an original by its content. Called by press alone; `bytes` is the whole file. */
  'original:store': asks(
    v.strictObject({
      bytes,
      type: v.picklist(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/tiff']),
      width: v.pipe(v.number(), v.integer(), v.minValue(1)),
      height: v.pipe(v.number(), v.integer(), v.minValue(1)),
      name: v.pipe(v.string(), v.maxLength(1000)),
    }),
  ).answers<Original>(),
  /** The bytes of an original. */
  'original:load': asks(v.strictObject({ hash: contentHash })).answers<{
    original: Original;
    bytes: Uint8Array;
  }>(),
  ...deskCalls,
  ...peopleCalls,
  ...viewCalls,
  ...editionCalls,
  ...wordCalls,
  ...signOffCalls,
  ...popularityCalls,
  ...siteCalls,
  ...liveRecordCalls,
  'site:load': asks(v.strictObject({})).answers<KeptSite>(),
  /** Keeps the site; without a theme, policies or blocks to leave out it keeps those it has. */
  'site:store': asks(
    v.strictObject({
      name: v.pipe(v.string(), v.maxLength(200)),
      address: v.pipe(v.string(), v.maxLength(2000)),
      language,
      theme: v.optional(themeId),
      policies: v.optional(policies),
      leftOut: v.optional(
        v.pipe(v.array(v.picklist(pageBlocks)), v.maxLength(pageBlocks.length), v.readonly()),
      ),
    }),
  ).answers<KeptSite>(),
};

export type LibraryCalls = typeof libraryCalls;

/** What the library tells without being asked: only that something changed. */
export interface LibraryEvents extends ChangeEvents, HistoryEvents {
  'desk:changed': { articles: string[] };
  /** A picture is there that was not, or is whole again. */
  'original:stored': { hash: string };
  /** Something that was lost has come back; `library:mended` says what. */
  'library:mended': Record<never, never>;
}
