import * as v from 'valibot';
import type { ChangedEntry } from '../article/ChangedEntry';
import { changedMaps } from '../article/ChangedEntry';
import { longestWriterName } from '../article/Version';
import type { SearchedText } from '../article/find/readSearched';
import type { Fault } from '../faults/Fault';
import type { KnownTag } from './answers';
import { asks } from './Call';
import { searchedFieldNames, searchedStillNames } from '../article/find/searchedFields';
import { textNames } from '../article/textNames';
import { articleId, bytes, manyArticles, mostArticles } from './parsers';
import { person } from './personParser';
import { tag, tags } from './tagParsers';

/** The most values of one article that a change takes back. */
const mostEntries = 1000;

/** The most places in which words are replaced at once. */
export const mostPlaces = 1000;

/** How many articles' texts are read at once: more would keep the library from storing what is typed. */
export const mostSearched = 16;

/** Names a change that is going on, to hear how far it is and to stop it. */
const job = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

/** Who asks for it, as they call themselves, and where their desk says so who that is. */
const by = v.union([v.pipe(v.string(), v.maxLength(longestWriterName)), person]);

const change = v.variant('kind', [
  v.strictObject({ kind: v.literal('add-tag'), tag }),
  v.strictObject({ kind: v.literal('remove-tag'), tag }),
  v.strictObject({ kind: v.literal('replace-tags'), from: tags, to: tag }),
  v.strictObject({ kind: v.literal('set-status'), status: v.picklist(['draft', 'in-review', 'approved']) }),
  v.strictObject({ kind: v.literal('ready-export'), publishedAt: v.pipe(v.string(), v.maxLength(40)) }),
  v.strictObject({ kind: v.literal('mark-exported') }),
  v.strictObject({ kind: v.literal('bin') }),
  v.strictObject({ kind: v.literal('restore') }),
]);

/** A plain value of an article's maps: a text, or a tag as it lies in the document. */
const plain = v.union([
  v.pipe(v.string(), v.maxLength(10_000)),
  v.pipe(
    v.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
    v.record(
      v.pipe(v.string(), v.maxLength(100)),
      v.union([v.pipe(v.string(), v.maxLength(1000)), v.number(), v.boolean()]),
    ),
  ),
]);

const moment = v.pipe(v.string(), v.maxLength(40));

const changedValue = v.strictObject({
  map: v.picklist(changedMaps),
  key: v.pipe(v.string(), v.maxLength(1000)),
  before: v.optional(plain),
  after: v.optional(plain),
});

/** A text of a still or a small field. */
const line = v.pipe(v.string(), v.maxLength(20_000));

const changedStillText = v.strictObject({
  map: v.literal('stills'),
  still: v.pipe(v.string(), v.maxLength(100)),
  key: v.picklist(searchedStillNames),
  before: line,
  after: line,
});

/** A place in a document: a few numbers. */
const spot = v.pipe(
  bytes,
  v.check((given) => given.byteLength <= 100, 'no place'),
);

const settings = v.record(v.pipe(v.string(), v.maxLength(100)), v.unknown());

const setWords = v.pipe(
  v.array(
    v.strictObject({
      insert: v.union([line, v.record(v.pipe(v.string(), v.maxLength(100)), v.string())]),
      attributes: settings,
    }),
  ),
  v.maxLength(10_000),
);

const changedWords = v.strictObject({
  map: v.literal('texts'),
  key: v.picklist(textNames),
  from: spot,
  until: spot,
  before: setWords,
  after: setWords,
});

const entry = v.variant('map', [changedValue, changedStillText, changedWords]);

/** A place in which something was found, what was found there, and what is to stand there. */
const place = v.pipe(
  v.strictObject({
    from: v.pipe(v.number(), v.integer(), v.minValue(0)),
    until: v.pipe(v.number(), v.integer()),
    was: v.pipe(line, v.minLength(1)),
    becomes: line,
  }),
  v.check(({ from, until }) => until > from, 'ends before it begins'),
);

/** Places in the order of the text, which never overlap. */
const places = v.pipe(
  v.array(place),
  v.maxLength(mostPlaces),
  v.check(
    (all) => all.every(({ from }, at) => at === 0 || from >= (all[at - 1]?.until ?? 0)),
    'not in order',
  ),
);

/** What is to be replaced in an article. */
const replacing = v.strictObject({
  article: articleId,
  words: v.strictObject({
    texts: v.strictObject({ headline: places, standfirst: places, body: places }),
    fields: v.pipe(
      v.array(
        v.strictObject({
          name: v.picklist([...searchedFieldNames, ...searchedStillNames]),
          still: v.pipe(v.string(), v.maxLength(100)),
          places,
        }),
      ),
      v.maxLength(1000),
    ),
  }),
});

const changed = v.strictObject({
  article: articleId,
  entries: v.pipe(v.array(entry), v.maxLength(mostEntries)),
  moved: v.optional(v.strictObject({ before: moment, after: moment })),
});

/** What can be asked to be done to many articles: in their documents, or to where they lie. */
export type BulkChange = v.InferOutput<typeof change>;

/** Whether something changed is such that `articles:take-back` would take it; nearly everything is. */
export function isTakenBack(changedEntry: ChangedEntry): boolean {
  return v.is(entry, changedEntry);
}

/** The texts of an article that are looked through. */
export interface SearchedArticle extends SearchedText {
  article: string;
}

export interface SearchedArticles {
  read: SearchedArticle[];
  /** Those that could not be read, and why. */
  refused: { article: string; fault: Fault }[];
}

/** What a change really changed in one article: enough to take exactly that back. */
export type ChangedArticle = v.InferOutput<typeof changed>;

/** A tag, how many articles on the desk carry it, and how many in the bin. */
export interface ManagedTag extends KnownTag {
  binned: number;
}

/** What came of a change of many articles. Every article asked for is in one of the three. */
export interface ChangedArticles {
  changed: ChangedArticle[];
  /** How many were so already. */
  same: number;
  /** Those that could not be changed, and why. */
  refused: { article: string; fault: Fault }[];
  /** How many were not reached, because the change was stopped. */
  left: number;
}

/** What the library does to many articles at once. */
export const changeCalls = {
  /**
   * Makes the same change to each article; with `tagged`, for tags that are replaced, to every article of the
   * library that carries one of them, also in the bin. Each article is changed as a whole or not at all.
   */
  'articles:change': asks(
    v.pipe(
      v.strictObject({ job, articles: v.union([manyArticles, v.literal('tagged')]), change, by }),
      v.check((ask) => ask.articles !== 'tagged' || ask.change.kind === 'replace-tags', 'no tags to go by'),
    ),
  ).answers<ChangedArticles>(),
  /** The texts of some articles, to be looked through; those that are not there are left out. */
  'articles:searched': asks(
    v.strictObject({ articles: v.pipe(v.array(articleId), v.maxLength(mostSearched)) }),
  ).answers<SearchedArticles>(),
  /** Replaces what was found. An article that no longer says in every place what was found there is refused. */
  'articles:replace': asks(
    v.strictObject({ job, by, articles: v.pipe(v.array(replacing), v.maxLength(mostPlaces)) }),
  ).answers<ChangedArticles>(),
  /** Takes back what such a change did, where nobody has done something else there since. */
  'articles:take-back': asks(
    v.strictObject({ job, by, changed: v.pipe(v.array(changed), v.maxLength(mostArticles)) }),
  ).answers<ChangedArticles>(),
  /** Stops a change that is going on; what is changed already stays so and is answered. */
  'articles:stop': asks(v.strictObject({ job })).answers<{ stopped: boolean }>(),
};

export interface ChangeEvents {
  /** Something was stored in an article by another than whoever has it open. */
  'article:stored': { article: string; sequence: number };
  /** How far a change of many articles is; told only of one that takes longer than a moment. */
  'articles:progress': { job: string; done: number; total: number };
}
