import * as v from 'valibot';
import type { Article } from '../article/Article';
import type { HistoryMoment } from '../review/HistoryMoment';
import type { WordsThen } from '../review/threads/wordsThen';
import type { WrittenBy } from '../review/WrittenBy';
import { asks } from './Call';
import { articleId } from './parsers';

/** The way an article came, the oldest first. */
export interface HistoryTimeline {
  /** The number of the last update it tells of. */
  upto: number;
  moments: HistoryMoment[];
}

/** What was written in an article since somebody last read it. */
export interface UnreadChanges {
  /** The number of the last update they read, and when that was stored: ISO 8601, UTC. */
  read: number;
  readAt: string;
  /** The number of the last one there is. */
  last: number;
  /** Who wrote since, by Yjs client, and when they did so last. */
  writers: { client: number; until: string }[];
}

/** An update as it was stored. */
export interface KeptUpdate {
  /** Its number in the article's log. */
  sequence: number;
  /** ISO 8601, UTC. */
  at: string;
  bytes: Uint8Array;
}

/** How many updates are read at once: more would fill the memory with an article of many years. */
export const mostKeptUpdates = 5000;

const sequence = v.pipe(v.number(), v.integer(), v.minValue(1));
const person = v.pipe(v.string(), v.maxLength(200));

/** What the library answers about the way an article came. */
export const historyCalls = {
  /** The article's timeline. The first time of a long log takes seconds; `history:progress` tells how far it is. */
  'history:timeline': asks(v.strictObject({ article: articleId })).answers<HistoryTimeline>(),
  /** The article as it was after update number `sequence`. */
  'history:state': asks(v.strictObject({ article: articleId, sequence })).answers<Article>(),
  /** Who wrote what the article said after update number `sequence`. */
  'history:written': asks(v.strictObject({ article: articleId, sequence })).answers<WrittenBy>(),
  /** Where the words of the article's threads stood in it after update number `sequence`. */
  'history:words': asks(v.strictObject({ article: articleId, sequence })).answers<WordsThen[]>(),
  /**
   * An article's updates after number `after`, in their order, at most `mostKeptUpdates` of them: fewer are the last.
   * Together they are the article with its whole history.
   */
  'history:log': asks(
    v.strictObject({ article: articleId, after: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  ).answers<KeptUpdate[]>(),
  /** What was written since a person last read the article; null when they never did, and from now on they have. */
  'history:unread': asks(v.strictObject({ article: articleId, person })).answers<UnreadChanges | null>(),
  /** Notes that a person has read the article up to and including update number `sequence`. */
  'history:read': asks(v.strictObject({ article: articleId, person, sequence })).answers<null>(),
};

export type HistoryCalls = typeof historyCalls;

export interface HistoryEvents {
  /** How many of an article's updates a timeline that is being made has come to. */
  'history:progress': { article: string; done: number; total: number };
}
