import { readArticle } from '../../../shared/article/readArticle';
import { FaultError } from '../../../shared/faults/FaultError';
import { filledDocOf } from '../filledDocOf';
import type { KnownSearch } from '../search/openKnownSearch';
import { openKnownSearch } from '../search/openKnownSearch';
import type { ReadState } from '../search/SearchIndex';
import { textsOf } from '../search/textsOf';
import type { Sqlite } from '../sqlite';
import type { UpdateLog } from '../UpdateLog';

/** What uses are read from. */
export interface StillUsesParts {
  folder: string;
  database: Sqlite;
  log: Pick<UpdateLog, 'whole'>;
  /** The articles whose cards their texts have run ahead of. */
  behind: () => string[];
}

/**
 * In which articles an original is used, for whoever only reads the library: what search knows of the articles as they
 * are now, and the texts of all others. Nothing is read before the first question; without search's file every
 * article is.
 */
export class StillUses {
  #known: KnownSearch | null = null;
  /** The numbers of the articles that search knows as they are. */
  readonly #inStep = new Set<number>();
  /** Those that were read instead, by what they use. */
  readonly #read = new Map<string, number[]>();
  #isOpen = false;

  constructor(private readonly parts: StillUsesParts) {}

  /** The articles' small numbers. */
  usedIn(hash: string): number[] {
    this.#open();
    const known = this.#known?.use((index) => index.usedIn(hash), []) ?? [];
    return [...known.filter((n) => this.#inStep.has(n)), ...(this.#read.get(hash) ?? [])];
  }

  close(): void {
    this.#known?.close();
    this.#known = null;
  }

  #open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    const states = new Map(this.#found().map((state) => [state.n, state]));
    const behind = new Set(this.parts.behind());
    const sql = 'select n, id as article, projected_sequence as sequence from articles';
    for (const { n, article, sequence } of this.parts.database.prepare(sql).all() as ReadState[]) {
      const found = states.get(n);
      const isInStep = found?.article === article && found.sequence === sequence && !behind.has(article);
      if (isInStep) this.#inStep.add(n);
      else
        for (const hash of this.#usesOf(article)) this.#read.set(hash, [...(this.#read.get(hash) ?? []), n]);
    }
  }

  /** What search was left at; nothing where its file cannot be read. */
  #found(): ReadState[] {
    try {
      this.#known = openKnownSearch(this.parts.folder);
      return this.#known?.use((index) => index.states(0, Number.MAX_SAFE_INTEGER), []) ?? [];
    } catch {
      // All of it is in the articles, too.
      this.close();
      return [];
    }
  }

  #usesOf(article: string): string[] {
    try {
      const doc = filledDocOf(this.parts.log.whole(article).updates);
      const { uses } = textsOf(readArticle(doc));
      doc.destroy();
      return uses;
    } catch (error) {
      // What is wrong with it is said when it is its turn.
      if (error instanceof FaultError) return [];
      throw error;
    }
  }
}
