import type { aheadIds } from './aheadIds';
import { libraryCalls } from './libraryCalls';

/** Those of `aheadIds`. */
export const aheadCalls: Pick<typeof libraryCalls, (typeof aheadIds)[number]> = {
  'article:load': libraryCalls['article:load'],
  'desk:ask': libraryCalls['desk:ask'],
  'desk:counts': libraryCalls['desk:counts'],
};

export type AheadCalls = typeof aheadCalls;
