import * as v from 'valibot';
import { longestWord } from '../article/spelling/splitWords';
import { asks } from './Call';
import { language } from './parsers';

/** Most words that are judged at once, and most suggestions that are made for one. */
export const mostJudged = 2000;
export const mostSuggestions = 7;

/** A word may be longer by the sign beside it: a full stop, a hyphen, an apostrophe. */
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(longestWord + 1));

/** What dictionaries answer. Each is loaded when it is first asked. */
export const spellingCalls = {
  /** Which of these words a dictionary does not know. */
  'spelling:judge': asks(
    v.strictObject({ language, words: v.pipe(v.array(word), v.minLength(1), v.maxLength(mostJudged)) }),
  ).answers<string[]>(),
  /**
   * What a word may have been meant to be, the likeliest first, from each dictionary in turn. It takes up to some
   * seconds; a question that still waits when another one comes is answered with nothing.
   */
  'spelling:suggest': asks(
    v.strictObject({ word, languages: v.pipe(v.array(language), v.minLength(1), v.maxLength(2)) }),
  ).answers<string[]>(),
};

export type SpellingCalls = typeof spellingCalls;
