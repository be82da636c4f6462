import { mostKeptWords } from '../../shared/article/spelling/keptWord';
import type { Implementations } from '../../shared/bridge/serveCalls';
import type { ownWordCalls } from '../../shared/bridge/wordCalls';
import { fail, succeed } from '../../shared/faults/Answer';
import { byAlphabet } from '../../shared/language/byAlphabet';
import type { KeptSettings } from './KeptSettings';

/** Keeps the words that the person at this computer takes for right, with the settings. */
export function ownWords(kept: Pick<KeptSettings, 'get' | 'set'>): Implementations<typeof ownWordCalls> {
  const set = (words: readonly string[]): string[] => {
    kept.set('words', byAlphabet(words));
    return kept.get('words');
  };
  return {
    'own-words:list': () => succeed(kept.get('words')),
    'own-words:keep': ({ word }) => {
      const words = kept.get('words');
      if (words.includes(word)) return succeed(words);
      if (words.length >= mostKeptWords) return fail({ kind: 'words-full', most: mostKeptWords });
      return succeed(set([...words, word]));
    },
    'own-words:remove': ({ word }) => {
      const words = kept.get('words');
      return succeed(words.includes(word) ? set(words.filter((other) => other !== word)) : words);
    },
  };
}
