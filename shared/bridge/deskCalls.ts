import * as v from 'valibot';
import type { Status } from '../article/Article';
import type { ArticleCard, KnownTag } from './answers';
import { asks } from './Call';
import type { DeskQuestion } from './deskQuestion';
import { asker, deskQuestion } from './deskQuestion';
import { articleId, contentHash } from './parsers';
import type { ListedEdition } from './editionCalls';
import type { SavedView } from './viewCalls';
import { factsCalls } from './factsCalls';
import { pictureCalls } from './pictureCalls';
import { tagCalls } from './tagCalls';

/** Where something stands in a text: start and end, the end exclusive. */
export type Stretch = [start: number, end: number];

/** What was found in an article, to be marked. */
export interface FoundIn {
  headline: Stretch[];
  /** In each of the card's tags as they are printed. */
  tags: Stretch[][];
  /** A piece of the text that begins shortly before the first match in it. */
  snippet: string;
  inSnippet: Stretch[];
}

export interface DeskRow {
  card: ArticleCard;
  /** Null when there are no words to look for. */
  found: FoundIn | null;
}

/** Rows that stand under one title. */
export interface DeskGroup {
  /**
   * Of days the place in the question's row of them (their number for what is older), of a status or tag its
   * key, of a byline the folded line; of matches `head` or `text`.
   */
  key: string;
  /** What can be printed of it: a byline, a tag; '' where the window has its own words. */
  label: string;
  count: number;
}

/** A range of what answers a question, and how the whole is laid out. */
export interface DeskPage {
  /** Stands for the order of all rows and their groups: while it is the same, ranges belong together. */
  stamp: string;
  total: number;
  /** In order; none when nothing is grouped. */
  groups: DeskGroup[];
  /** Which row the first of `rows` is, counted from 0. */
  from: number;
  rows: DeskRow[];
  /** Where each of the articles asked about stands, -1 for one that is not in it. */
  places: number[];
  /** The query that was answered instead, because nothing has the words that were asked for; else ''. */
  meant: string;
}

/** How many articles each view holds. */
export interface DeskCounts {
  all: number;
  bin: number;
  /** By whoever asks; 0 where they have no name. */
  mine: number;
  /** In which something is asked of them. */
  forMe: number;
  statuses: Record<Status, number>;
  /** The tags most used, with their keys. */
  tags: (KnownTag & { key: string })[];
  /** How many articles search is known not to know yet; 0 when it knows them all, -1 while that is not certain. */
  unread: number;
}

/** The desk as it is shown first: what was asked, and the answers. */
export interface FirstDesk {
  question: DeskQuestion;
  page: DeskPage;
  counts: DeskCounts;
  views: SavedView[];
  editions: ListedEdition[];
}

/** How many rows the desk asks for at once, and how many tags it lists. */
export const rowsAtOnce = 40;
export const tagsListed = 12;

const place = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Most rows that are answered at once. */
export const mostRows = 200;

/** What the library answers about all articles together, out of a thread of its own. */
export const deskCalls = {
  /** `count` rows of the answer, from row `from` on. */
  'desk:ask': asks(
    v.strictObject({
      question: deskQuestion,
      from: place,
      count: v.pipe(place, v.maxValue(mostRows)),
      find: v.pipe(v.array(articleId), v.maxLength(10)),
    }),
  ).answers<DeskPage>(),
  /** The articles of the rows `from` to `until`, the end exclusive: their ids in order, put together into one string. */
  'desk:ids': asks(v.strictObject({ question: deskQuestion, from: place, until: place })).answers<string>(),
  /** How many there are of each kind; `who` is who counts as oneself, `tags` how many tags are wanted. */
  'desk:counts': asks(
    v.strictObject({
      who: asker,
      tags: v.pipe(place, v.maxValue(100)),
    }),
  ).answers<DeskCounts>(),
  /** The articles that use an original, last edited first, at most 50; those in the bin too. */
  'desk:uses': asks(v.strictObject({ hash: contentHash })).answers<ArticleCard[]>(),
  ...tagCalls,
  ...factsCalls,
  ...pictureCalls,
};

export type DeskCalls = typeof deskCalls;
