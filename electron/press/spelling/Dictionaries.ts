import type { ArticleLanguage } from '../../../shared/article/Article';
import type { SpellingCalls } from '../../../shared/bridge/spellingCalls';
import { mostSuggestions } from '../../../shared/bridge/spellingCalls';
import type { Implementations } from '../../../shared/bridge/serveCalls';
import { succeed } from '../../../shared/faults/Answer';
import { Dictionary } from './Dictionary';

/** Answers about spelling out of dictionaries, each of which is loaded when it is first asked. */
export class Dictionaries {
  readonly calls: Implementations<SpellingCalls> = {
    'spelling:judge': async ({ language, words }) => {
      const dictionary = await this.#of(language);
      return succeed(words.filter((word) => !dictionary.knows(word)));
    },
    'spelling:suggest': async ({ word, languages }) => {
      const found = [];
      for (const language of languages) found.push((await this.#of(language)).suggest(word));
      return succeed(inTurn(found).slice(0, mostSuggestions));
    },
  };
  readonly #loaded = new Map<ArticleLanguage, Promise<Dictionary>>();

  #of(language: ArticleLanguage): Promise<Dictionary> {
    const known = this.#loaded.get(language);
    if (known) return known;
    const loading = Dictionary.load(language);
    this.#loaded.set(language, loading);
    // What could not be loaded is tried again with the next question.
    loading.catch(() => this.#loaded.delete(language));
    return loading;
  }
}

/** The first of each list, then the second of each, and so on; each word once. */
function inTurn(lists: readonly string[][]): string[] {
  const longest = Math.max(...lists.map((list) => list.length));
  const all = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1)));
  return [...new Set(all.flat())];
}
