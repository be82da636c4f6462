import * as v from 'valibot';
import { isKeptWord } from '../article/spelling/keptWord';
import { asks } from './Call';

/** A word as lists keep them. */
export const keptWordParser = v.custom<string>(isKeptWord, 'no word as it is kept');

/** The words that the library takes for right. Each answers all of them, by the alphabet. */
export const wordCalls = {
  'words:list': asks(v.strictObject({})).answers<string[]>(),
  /** Keeps a word; one that is there is kept already. Answers `words-full` where there are `mostKeptWords`. */
  'words:keep': asks(v.strictObject({ word: keptWordParser })).answers<string[]>(),
  /** Removes a word; one that is not there is removed already. */
  'words:remove': asks(v.strictObject({ word: keptWordParser })).answers<string[]>(),
};

/** The same of the words that the person at this computer takes for right. */
export const ownWordCalls = {
  'own-words:list': wordCalls['words:list'],
  'own-words:keep': wordCalls['words:keep'],
  'own-words:remove': wordCalls['words:remove'],
};
