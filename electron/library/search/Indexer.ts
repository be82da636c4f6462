import type { Sqlite, Statement } from '../sqlite';
import { diskFault } from '../diskFault';
import { filledDocOf } from '../filledDocOf';
import { isDamage } from '../isDamage';
import { readArticle } from '../../../shared/article/readArticle';
import { FaultError } from '../../../shared/faults/FaultError';
import type { UpdateLog } from '../UpdateLog';
import type { ReadState, SearchIndex } from './SearchIndex';
import { statesTogether } from './SearchIndex';
import type { ArticleTexts } from './textsOf';
import { textsOf } from './textsOf';

/** Numbers compared at once when looking for what search does not know, and articles of one transaction. */
const usualSlices = { compared: 2000, read: 25 };

/** What the indexer reads, and what it fills. */
export interface IndexerParts {
  /** The library, for reading. */
  library: Sqlite;
  log: UpdateLog;
  index: SearchIndex;
  report: (where: string, error: unknown) => void;
  /** How much is done at once; a step is some hundredths of a second where this is left out. */
  slices?: typeof usualSlices;
}

/**
 * Keeps what search knows in step with the articles, a little at a time. Articles that were said to have
 * changed come first; then whatever fell behind, the newest first, found by comparing numbers.
 */
export class Indexer {
  /** Articles that have changed, by their ids. */
  readonly #changed = new Set<string>();
  readonly #states: Statement;
  readonly #together: Statement;
  readonly #state: Statement;
  readonly #most: Statement;
  /** Numbers up to this one have not been compared yet; -1 once all have. */
  #below: number;
  /** Whether search knew none of the numbers compared last: then it has not come to those below them either. */
  #isBlank = false;
  /** The ids of what was found to be behind. */
  readonly #waiting = new Set<string>();
  /** Articles that cannot be read; they are left until they change. */
  readonly #unreadable = new Set<string>();
  /** Articles that the disk did not give; they are read again once all others are. */
  readonly #postponed = new Set<string>();
  readonly #slices: typeof usualSlices;

  constructor(private readonly parts: IndexerParts) {
    this.#slices = parts.slices ?? usualSlices;
    const states = 'select n, id as article, projected_sequence as sequence from articles';
    // Named, so that nothing but the index is read.
    const between = `${states} indexed by articles_by_state where n > ? and n <= ? order by n`;
    this.#states = parts.library.prepare(between);
    this.#together = parts.library.prepare(statesTogether(between));
    this.#state = parts.library.prepare(`${states} where id = ?`);
    this.#most = parts.library.prepare('select coalesce(max(n), 0) as most from articles');
    this.#below = this.#mostNumber();
    // What lies above the library's own numbers is of another library.
    const above = parts.index.states(this.#below, Number.MAX_SAFE_INTEGER);
    if (above.length > 0) parts.index.forget(above.map(({ n }) => n));
  }

  /** These articles have changed. */
  follow(articles: readonly string[]): void {
    for (const article of articles) {
      this.#changed.add(article);
      this.#unreadable.delete(article);
      this.#postponed.delete(article);
    }
  }

  /** How many articles are known to be behind; -1 where none is, but not all were compared yet. */
  get unread(): number {
    const found = this.#changed.size + this.#waiting.size + this.#postponed.size;
    const known = found + (this.#isBlank ? Math.max(0, this.#below) : 0);
    return known === 0 && this.#below >= 0 ? -1 : known;
  }

  /** How many articles have changed and were not read again. */
  get changes(): number {
    return this.#changed.size;
  }

  /** Takes in some articles; answers whether there is more to do. Throws what the disk says. */
  step(): boolean {
    const read: (ReadState & { texts: ArticleTexts })[] = [];
    const left = new Set(this.#next());
    let failed: { error: unknown } | null = null;
    try {
      for (const state of left) {
        const texts = this.#textsOf(state);
        left.delete(state);
        if (texts) read.push({ ...state, texts });
      }
    } catch (error) {
      failed = { error };
      const [postponed, ...others] = left;
      if (postponed) this.#postponed.add(postponed.article);
      for (const { article } of others) this.#changed.add(article);
    }
    try {
      if (read.length > 0) this.parts.index.take(read);
    } catch (error) {
      for (const { article } of read) this.#changed.add(article);
      throw error;
    }
    if (failed) throw failed.error;
    return this.unread !== 0;
  }

  /** The states of some articles as of now: what was found to be behind may have changed since. */
  #next(): ReadState[] {
    if (this.#changed.size > 0) return this.#take(this.#changed);
    if (this.#waiting.size === 0 && this.#below >= 0) this.#compare();
    return this.#take(this.#waiting.size > 0 || this.#below >= 0 ? this.#waiting : this.#postponed);
  }

  #take(articles: Set<string>): ReadState[] {
    const ids = [...articles].slice(0, this.#slices.read);
    const states = ids.flatMap((id) => (this.#state.get(id) as ReadState | undefined) ?? []);
    for (const id of ids) articles.delete(id);
    return states;
  }

  /** Looks for what is behind among the highest numbers that were not compared yet. */
  #compare(): void {
    const from = Math.max(0, this.#below - this.#slices.compared);
    const { states } = this.#together.get(from, this.#below) as { states: string | null };
    // Nearly always they are the same.
    this.#isBlank = false;
    if (this.parts.index.statesTogether(from, this.#below) !== states) this.#find(from);
    this.#below = from === 0 ? -1 : from;
  }

  /** Finds what is behind above a number, and forgets what is not there any more. */
  #find(from: number): void {
    const known = new Map(this.parts.index.states(from, this.#below).map((state) => [state.n, state]));
    const there = this.#states.all(from, this.#below) as ReadState[];
    this.#isBlank = known.size === 0 && there.length > 0;
    for (const state of there.reverse()) {
      const before = known.get(state.n);
      known.delete(state.n);
      const same = before?.article === state.article && before.sequence === state.sequence;
      if (!same && !this.#unreadable.has(state.article)) this.#waiting.add(state.article);
    }
    if (known.size > 0) this.parts.index.forget([...known.keys()]);
  }

  /**
   * An article's texts; null for one that cannot be read, which the library says when it is opened. Throws what the
   * disk says: another time it can give the article.
   */
  #textsOf(state: ReadState): ArticleTexts | null {
    try {
      const { updates } = this.parts.log.whole(state.article);
      const doc = filledDocOf(updates);
      const texts = textsOf(readArticle(doc));
      doc.destroy();
      return texts;
    } catch (error) {
      const fault = error instanceof FaultError ? null : diskFault(error, '');
      if (fault && !isDamage(fault)) throw error;
      this.#unreadable.add(state.article);
      if (!(error instanceof FaultError)) this.parts.report(`search of ${state.article}`, error);
      return null;
    }
  }

  #mostNumber(): number {
    return (this.#most.get() as { most: number }).most;
  }
}
