import { libraryCalls } from './libraryCalls';

/** The calls of the library that are answered before it is there: they read, and need little. */
export const aheadCalls = {
  'article:load': libraryCalls['article:load'],
  'desk:ask': libraryCalls['desk:ask'],
  'desk:counts': libraryCalls['desk:counts'],
};

export type AheadCalls = typeof aheadCalls;
