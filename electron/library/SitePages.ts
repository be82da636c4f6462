import { readArticle } from '../../shared/article/readArticle';
import type { SiteArticle, SiteArticles } from '../../shared/bridge/siteCalls';
import { FaultError } from '../../shared/faults/FaultError';
import { filledDocOf } from './filledDocOf';
import type { ShownArticles } from './ShownArticles';
import type { Sqlite, Statement } from './sqlite';
import { transact } from './transact';
import type { UpdateLog } from './UpdateLog';

/** Reading stops after so many milliseconds: somebody may be typing. */
const longest = 12;

/** What the articles of the site are read from. */
export interface SitePagesParts {
  database: Sqlite;
  shown: ShownArticles;
  /** Reads an article's log; it throws where that is broken and cannot be mended. */
  whole: UpdateLog['whole'];
  /** Whether what was read may be kept as values. */
  keeps: boolean;
}

/**
 * The articles that stand on the site, as plain values for whoever makes its pages. Making values of an article's log
 * takes some milliseconds, so they are kept beside it until it changes.
 */
export class SitePages {
  readonly #list: Statement;
  readonly #state: Statement;

  constructor(private readonly parts: SitePagesParts) {
    // One text for all rows is read several times as fast as a row each, and SQLite would take an index that does not
    // have all of it.
    this.#list = parts.database.prepare(
      `select group_concat(id || ' ' || projected_sequence || ' ' || edited_at, x'0a') as lines,
              group_concat(iif(status = 'approved', id, null), x'0a') as approved
       from (
         select id, projected_sequence, edited_at, status from articles indexed by articles_on_site
         where binned_at = '' and status in ('approved', 'exported') order by id
       )`,
    );
    this.#state = parts.database.prepare(
      'select projected_sequence as sequence, edited_at as editedAt from articles where id = ?',
    );
  }

  /** Every article that is approved or exported and not in the bin. */
  list(): SiteArticles {
    const { lines, approved } = this.#list.get() as { lines: string | null; approved: string | null };
    return { lines: lines ?? '', approved: approved?.split('\n') ?? [] };
  }

  /** The first of these articles as values, as many as can be read in a moment; at least one is looked at. */
  load(ids: readonly string[]): { read: number; articles: SiteArticle[] } {
    const until = performance.now() + longest;
    const articles: SiteArticle[] = [];
    const made: (() => void)[] = [];
    let read = 0;
    for (const id of ids) {
      if (read > 0 && performance.now() > until) break;
      read++;
      const state = this.#state.get(id) as { sequence: number; editedAt: string } | undefined;
      const json = state && this.#jsonOf(id, state.sequence, made);
      if (json) articles.push({ id, ...state, json });
    }
    if (made.length > 0 && this.parts.keeps) {
      transact(this.parts.database, () => {
        for (const keep of made) keep();
      });
    }
    return { read, articles };
  }

  #jsonOf(id: string, sequence: number, made: (() => void)[]): Uint8Array | null {
    const { shown, whole } = this.parts;
    const kept = shown.json(id, sequence);
    if (kept) return kept;
    try {
      const read = whole(id);
      // Written in since its card was: the next question has it.
      const doc = filledDocOf(read.updates);
      const article = readArticle(doc);
      doc.destroy();
      if (read.sequence === sequence) made.push(() => shown.keep(id, sequence, article));
      return Buffer.from(JSON.stringify(article));
    } catch (error) {
      if (error instanceof FaultError) return null;
      throw error;
    }
  }
}
