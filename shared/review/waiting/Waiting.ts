import type { Author } from '../../article/Author';

/** Most people of whom it is known that something in one article is asked of them. */
export const mostAsked = 100;

/** What in an article waits for somebody. */
export interface Waiting {
  /** How many threads are open. */
  threads: number;
  /** How many suggestions wait for a decision. */
  suggestions: number;
  /** Those whom open threads ask or mention, each once; at most `mostAsked`. */
  asked: readonly Author[];
  /** It was given back to its author with a note, and not sent on since. */
  returned: boolean;
}

export const nothingWaits: Waiting = { threads: 0, suggestions: 0, asked: [], returned: false };
