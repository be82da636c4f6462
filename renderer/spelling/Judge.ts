import type { ArticleLanguage } from '../../shared/article/Article';
import { writtenLanguage } from '../../shared/article/writtenLanguage';
import type { ArticleSpelling } from '../../shared/article/spelling/ArticleSpelling';
import { readArticleSpelling } from '../../shared/article/spelling/ArticleSpelling';
import { askedOf, judgeWord } from '../../shared/article/spelling/judgeWord';
import { KeptWordIndex } from '../../shared/article/spelling/KeptWordIndex';
import type { SpellingWord } from '../../shared/article/spelling/splitWords';
import { fieldsOf, ignoredWordsOf, spelledInOf } from '../../shared/article/documentShape';
import type { Fault } from '../../shared/faults/Fault';
import type { ArticleSession } from '../session/ArticleSession';
import { press } from '../session/bridge';
import { keptWords } from './keptWords';
import { Verdicts } from './Verdicts';

/** What dictionaries said, in whichever article. */
const verdicts = new Verdicts((language, words) => press.call('spelling:judge', { language, words }));

/** Judges the words of an article: by the dictionaries of its languages, its own words, and those of both lists. */
export class Judge {
  spelling: ArticleSpelling;
  #kept: KeptWordIndex;

  constructor(private readonly session: ArticleSession) {
    this.spelling = readArticleSpelling(session.doc);
    this.#kept = this.#index();
  }

  /** Hears of all that a verdict depends on, until the answer is called. */
  follow(changed: () => void): () => void {
    const again = (): void => {
      this.spelling = readArticleSpelling(this.session.doc);
      this.#kept = this.#index();
      changed();
    };
    const { doc } = this.session;
    const parts = [fieldsOf(doc), ignoredWordsOf(doc), spelledInOf(doc)];
    for (const part of parts) part.observe(again);
    const stops = [keptWords.own.watch(again), keptWords.library.watch(again)];
    again();
    return () => {
      for (const part of parts) part.unobserve(again);
      for (const stop of stops) stop();
    };
  }

  /** Whether a word is right; undefined while a dictionary is still to be asked. One of a language without one is. */
  of(word: SpellingWord): boolean | undefined {
    const languages = this.languagesOf(word);
    return languages.length === 0 || judgeWord(word, (one) => this.#knows(one, languages));
  }

  /** The languages in which a word may be right: what it is said to be in, or else those of the article. */
  languagesOf({ language }: SpellingWord): readonly ArticleLanguage[] {
    if (!language) return this.spelling.languages;
    const written = writtenLanguage(language);
    return written ? [written] : [];
  }

  /** Whether a word is right in a language, whatever it is said to be in; false where that cannot be told. */
  async isRightIn(word: SpellingWord, language: ArticleLanguage): Promise<boolean> {
    if (await verdicts.learn(language, askedOf(word))) return false;
    return judgeWord(word, (one) => verdicts.knows(language, one)) === true;
  }

  /** Has dictionaries asked about words; answers what stood in the way. */
  async learn(words: readonly SpellingWord[]): Promise<Fault | null> {
    const asked = new Map<ArticleLanguage, Set<string>>();
    for (const word of words)
      for (const language of this.languagesOf(word)) {
        const some = asked.get(language) ?? new Set();
        asked.set(language, some);
        for (const one of askedOf(word)) if (!this.#kept.has(one)) some.add(one);
      }
    for (const [language, some] of asked) {
      const fault = await verdicts.learn(language, some);
      if (fault) return fault;
    }
    return null;
  }

  #knows(word: string, languages: readonly ArticleLanguage[]): boolean | undefined {
    if (this.#kept.has(word)) return true;
    const said = languages.map((language) => verdicts.knows(language, word));
    if (said.includes(true)) return true;
    return said.includes(undefined) ? undefined : false;
  }

  #index(): KeptWordIndex {
    return new KeptWordIndex(this.spelling.ignored, keptWords.own.value, keptWords.library.value);
  }
}
