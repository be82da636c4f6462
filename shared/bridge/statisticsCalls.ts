import * as v from 'valibot';
import { asks } from './Call';
import { articleId } from './parsers';

/** A day on which an article was changed. */
export interface WrittenDay {
  /** By this computer's calendar: `2026-05-06`. */
  day: string;
  /** The article's words when the day was over. */
  words: number;
  /** How many more they were than before that day; less than 0 for fewer. */
  added: number;
}

/** What the log of an article tells of how it was made. Kept on this computer, and nowhere else. */
export interface ArticleStatistics {
  words: number;
  /** Pauses of less than two minutes between two stored updates, together. */
  seconds: number;
  /** Stretches of work with no longer pause. */
  sessions: number;
  /** When it was first and last worked on: ISO 8601, UTC; '' for never. */
  firstAt: string;
  lastAt: string;
  /** In order. */
  days: WrittenDay[];
}

export const statisticsCalls = {
  /** How an article was made, from its log. */
  'article:statistics': asks(v.strictObject({ article: articleId })).answers<ArticleStatistics>(),
};
