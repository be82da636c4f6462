import { Bits } from '../Bits';
import type { Sqlite, Statement } from '../sqlite';
import type { BroadTokens, WordPlace } from './BroadTokens';
import type { Join } from './ftsExpression';
import { ftsExpression, tokensExpression } from './ftsExpression';
import type { SoughtTerm } from './parseQuery';
import type { Token } from './tokens';
import { isSimple, tokensOf } from './tokens';

/** The folded words of a part of an article in their order, and the stems of those that have another. */
export interface PartWords {
  words: string[];
  stems: string[];
}

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

/**
 * Which articles, by their small numbers, have which words. What a great part of them has may be kept in memory. Calls
 * that write belong into a transaction; when that is taken back, so is what is kept.
 */
export class WordTables {
  readonly #match: Record<'found' | 'anywhere' | 'heads', Statement>;
  readonly #any: Record<'found' | 'anywhere', Statement>;
  readonly #newest: Statement;
  readonly #drop: Statement[];
  readonly #write: Statement;
  readonly #writeAnywhere: Statement;
  readonly #writeHead: Statement;

  constructor(
    database: Sqlite,
    private readonly broad: BroadTokens,
  ) {
    const match = (table: string): Statement =>
      database.prepare(`select json_group_array(rowid) as ns from ${table} where ${table} match ?`);
    this.#match = { found: match('found'), anywhere: match('anywhere'), heads: match('heads') };
    const any = (table: string): Statement =>
      database.prepare(`select rowid from ${table} where ${table} match ? limit 1`);
    this.#any = { found: any('found'), anywhere: any('anywhere') };
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

  /** Notes the words of an article of which none are noted. Answers whether what is kept still has room. */
  write(n: number, head: PartWords, text: PartWords): boolean {
    const heads = new Set([...head.words, ...head.stems]);
    const anywhere = new Set([...heads, ...text.words, ...text.stems]);
    this.#write.run(
      n,
      head.words.join(' '),
      head.stems.join(' '),
      text.words.join(' '),
      text.stems.join(' '),
    );
    this.#writeHead.run(n, [...heads].join(' '));
    this.#writeAnywhere.run(n, [...anywhere].join(' '));
    return this.broad.note(n, { heads, anywhere });
  }

  drop(n: number): void {
    for (const statement of this.#drop) statement.run(n);
    this.broad.forget(n);
  }

  /** The articles up to number `most` that have the terms, of which there is one at least; with `headOnly`, in headline and tags. */
  having(terms: readonly SoughtTerm[], join: Join, headOnly: boolean, most: number): Bits {
    const place = headOnly ? 'heads' : 'anywhere';
    const sets: Bits[] = [];
    const asked = terms.filter((term) => {
      const bits = isSimple(term) ? this.#broad(place, tokensOf(term), most) : null;
      if (bits) sets.push(bits);
      return !bits;
    });
    for (const [table, some] of [
      [place, asked.filter(isSimple)],
      ['found', asked.filter((term) => !isSimple(term))],
    ] as const)
      if (some.length > 0)
        sets.push(Bits.of(this.#numbers(table, ftsExpression(some, join, headOnly)), most));
    const [all = new Bits(most), ...others] = sets;
    for (const bits of others) {
      if (join === 'or') all.addAll(bits);
      else all.keepAll(bits);
    }
    return all;
  }

  /** The articles that have a token, read from the tables. */
  numbers(place: WordPlace, token: Token): number[] {
    return this.#numbers(place, tokensExpression([token]));
  }

  /** The articles that have any of some tokens; null where none of those is kept. */
  #broad(place: WordPlace, tokens: readonly Token[], most: number): Bits | null {
    const kept = tokens.map((token) => this.broad.get(place, token));
    if (kept.every((bits) => bits === null)) return null;
    const asked = tokens.filter((_, index) => !kept[index]);
    const all = Bits.of(asked.length > 0 ? this.#numbers(place, tokensExpression(asked)) : [], most);
    for (const bits of kept) if (bits) all.addAll(bits);
    return all;
  }

  /** Whether any article answers to a term. */
  has(term: SoughtTerm): boolean {
    const table = isSimple(term) ? 'anywhere' : 'found';
    return this.#any[table].get(ftsExpression([term], 'and')) !== undefined;
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
