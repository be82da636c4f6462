import type { Sqlite, Statement } from '../sqlite';
import { ftsExpression } from './ftsExpression';
import type { SoughtTerm } from './parseQuery';

/** The folded words of a part of an article in their order, and the stems of those that have another. */
export interface PartWords {
  words: string[];
  stems: string[];
}

/** Whether an article has to have all of the terms, or any. */
export type Join = 'and' | 'or';

/**
 * Makes the tables of words. `found` has them in their order and as they stand there: it is asked for phrases and for
 * words that are to be just so. `anywhere` and `heads` say of words and stems which articles have them, and nothing
 * else: a question whose answer is half of all articles is read from them in a fraction of the time.
 */
export const makeWordTables = `
  create virtual table found using fts5(
    head, head_stems, text, text_stems,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
  );
  create virtual table anywhere using fts5(
    words, content = '', contentless_delete = 1, detail = none, prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 0'
  );
  create virtual table heads using fts5(
    words, content = '', contentless_delete = 1, detail = none, prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 0'
  );`;

/** Which articles, by their small numbers, have which words. Its calls that write belong into a transaction. */
export class WordTables {
  readonly #match: Record<'found' | 'anywhere' | 'heads', Statement>;
  readonly #newest: Statement;
  readonly #drop: Statement[];
  readonly #write: Statement;
  readonly #writeAnywhere: Statement;
  readonly #writeHead: Statement;

  constructor(database: Sqlite) {
    const match = (table: string): Statement =>
      database.prepare(`select json_group_array(rowid) as ns from ${table} where ${table} match ?`);
    this.#match = { found: match('found'), anywhere: match('anywhere'), heads: match('heads') };
    this.#newest = database.prepare(
      'select rowid as n from found where found match ? order by rowid desc limit 1',
    );
    this.#drop = ['found', 'anywhere', 'heads'].map((table) =>
      database.prepare(`delete from ${table} where rowid = ?`),
    );
    this.#write = database.prepare(
      'insert into found (rowid, head, head_stems, text, text_stems) values (?, ?, ?, ?, ?)',
    );
    this.#writeAnywhere = database.prepare('insert into anywhere (rowid, words) values (?, ?)');
    this.#writeHead = database.prepare('insert into heads (rowid, words) values (?, ?)');
  }

  /** Notes the words of an article of which none are noted. */
  write(n: number, head: PartWords, text: PartWords): void {
    const ofHead = new Set([...head.words, ...head.stems]);
    const ofAll = new Set([...ofHead, ...text.words, ...text.stems]);
    this.#write.run(
      n,
      head.words.join(' '),
      head.stems.join(' '),
      text.words.join(' '),
      text.stems.join(' '),
    );
    this.#writeHead.run(n, [...ofHead].join(' '));
    this.#writeAnywhere.run(n, [...ofAll].join(' '));
  }

  drop(n: number): void {
    for (const statement of this.#drop) statement.run(n);
  }

  /** The articles that have the terms, of which there is one at least; with `headOnly`, in headline and tags. */
  numbers(terms: readonly SoughtTerm[], join: Join, headOnly: boolean): number[] {
    const simple = terms.filter(isSimple);
    const ordered = terms.filter((term) => !isSimple(term));
    const inAnyOrder =
      simple.length > 0 && this.#numbers(headOnly ? 'heads' : 'anywhere', ftsExpression(simple, join));
    const inOrder = ordered.length > 0 && this.#numbers('found', ftsExpression(ordered, join, headOnly));
    if (!inAnyOrder || !inOrder) return inAnyOrder || inOrder || [];
    if (join === 'or') return [...new Set([...inAnyOrder, ...inOrder])];
    const others = new Set(inOrder);
    return inAnyOrder.filter((n) => others.has(n));
  }

  /** The newest article that has a word as it is; null when none has. */
  newest(word: string): number | null {
    const row = this.#newest.get(ftsExpression([{ words: [word], open: false, exact: true }], 'and'));
    return (row as { n: number } | undefined)?.n ?? null;
  }

  #numbers(table: 'found' | 'anywhere' | 'heads', expression: string): number[] {
    return numbersIn(this.#match[table].get(expression));
  }
}

/** One text for all numbers is read several times as fast as a row for each. */
export function numbersIn(row: unknown): number[] {
  return JSON.parse((row as { ns: string }).ns) as number[];
}

/** Whether a term asks for a single word in any of its forms, so that its place does not matter. */
function isSimple({ words, exact }: SoughtTerm): boolean {
  return !exact && words.length === 1;
}
