import type { ArticleLanguage } from '../../shared/article/Article';
import { mostJudged } from '../../shared/bridge/spellingCalls';
import type { Answer } from '../../shared/faults/Answer';
import type { Fault } from '../../shared/faults/Fault';

/** Asks a dictionary which of these words it does not know. */
export type AskDictionary = (language: ArticleLanguage, words: string[]) => Promise<Answer<string[]>>;

/** So many words of a language are remembered, some times those of a long article. */
const most = 50_000;

/** What dictionaries said of words: each is asked once, and remembered. */
export class Verdicts {
  readonly #known = new Map<ArticleLanguage, Map<string, boolean>>();

  constructor(private readonly ask: AskDictionary) {}

  /** Whether a dictionary knows a word; undefined where it has not been asked. */
  knows(language: ArticleLanguage, word: string): boolean | undefined {
    return this.#known.get(language)?.get(word);
  }

  /** Has a dictionary asked about those of the words that are not remembered; answers what stood in the way. */
  async learn(language: ArticleLanguage, words: Iterable<string>): Promise<Fault | null> {
    const asked = [...new Set(words)].filter((word) => this.knows(language, word) === undefined);
    for (let at = 0; at < asked.length; at += mostJudged) {
      const some = asked.slice(at, at + mostJudged);
      const answer = await this.ask(language, some);
      if (!answer.ok) return answer.fault;
      this.#remember(language, some, new Set(answer.value));
    }
    return null;
  }

  #remember(language: ArticleLanguage, words: readonly string[], unknown: ReadonlySet<string>): void {
    const known = this.#known.get(language) ?? new Map<string, boolean>();
    this.#known.set(language, known);
    for (const word of words) known.set(word, !unknown.has(word));
    // The oldest make room.
    for (const word of known.keys()) {
      if (known.size <= most) break;
      known.delete(word);
    }
  }
}
