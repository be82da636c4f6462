import type { Sqlite, Statement } from '../sqlite';
import { transact } from '../transact';
import { ftsExpression } from './ftsExpression';
import type { SoughtTerm, SoughtWords } from './parseQuery';
import { Spelling } from './Spelling';
import { stem } from './stem';
import type { ArticleTexts } from './textsOf';
import { wordsOf } from './words';

/** An article's state as search has to know it. */
export interface ReadState {
  /** The article's small number. */
  n: number;
  article: string;
  /** The number of its last update. */
  sequence: number;
}

/** What search knows: which articles have which words, use which originals, lack a credit. */
export class SearchIndex {
  readonly spelling: Spelling;
  readonly #match: Statement;
  readonly #newest: Statement;
  readonly #dropFound: Statement;
  readonly #found: Statement;
  readonly #dropUses: Statement;
  readonly #use: Statement;
  readonly #texts: Statement;
  readonly #writeText: Statement;
  readonly #read: Statement;
  readonly #states: Statement;
  readonly #usedIn: Statement;
  readonly #creditMissing: Statement;
  readonly #dropText: Statement;
  readonly #dropRead: Statement;

  constructor(private readonly database: Sqlite) {
    this.spelling = new Spelling(database);
    this.#match = database.prepare('select json_group_array(rowid) as ns from found where found match ?');
    this.#newest = database.prepare(
      'select rowid as n from found where found match ? order by rowid desc limit 1',
    );
    this.#dropFound = database.prepare('delete from found where rowid = ?');
    this.#found = database.prepare(
      'insert into found (rowid, head, head_stems, text, text_stems) values (?, ?, ?, ?, ?)',
    );
    this.#dropUses = database.prepare('delete from uses where n = ?');
    this.#use = database.prepare('insert or ignore into uses (hash, n) values (?, ?)');
    this.#texts = database.prepare('select head, text from texts where n = ?');
    this.#writeText = database.prepare('insert or replace into texts (n, head, text) values (?, ?, ?)');
    this.#read = database.prepare(
      'insert or replace into read (n, article, sequence, credit_missing) values (?, ?, ?, ?)',
    );
    this.#states = database.prepare(
      'select n, article, sequence from read where n > ? and n <= ? order by n',
    );
    this.#usedIn = database.prepare('select json_group_array(n) as ns from uses where hash = ?');
    this.#creditMissing = database.prepare(
      'select json_group_array(n) as ns from read where credit_missing = 1',
    );
    this.#dropText = database.prepare('delete from texts where n = ?');
    this.#dropRead = database.prepare('delete from read where n = ?');
  }

  /** Which states are known of the articles numbered above `after`, up to `until`. */
  states(after: number, until: number): ReadState[] {
    return this.#states.all(after, until) as ReadState[];
  }

  /** Takes in articles, in the place of what was known of their numbers, in one transaction. */
  take(articles: readonly (ReadState & { texts: ArticleTexts })[]): void {
    transact(this.database, () => {
      const before = new Set(articles.flatMap(({ n }) => this.#words(n)));
      for (const { n, article, sequence, texts } of articles) {
        this.#forget(n);
        const [head, headStems] = this.#indexed(texts.head);
        const [text, textStems] = this.#indexed(texts.text);
        this.#found.run(n, head.join(' '), headStems.join(' '), text.join(' '), textStems.join(' '));
        for (const word of [...head, ...text]) before.delete(word);
        this.#writeText.run(n, texts.head, texts.text);
        for (const hash of texts.uses) this.#use.run(hash, n);
        this.#read.run(n, article, sequence, texts.creditMissing ? 1 : 0);
      }
      this.#dropUnused(before);
    });
  }

  /** Forgets what was known of numbers that no article has any more. */
  forget(numbers: readonly number[]): void {
    transact(this.database, () => {
      const before = new Set(numbers.flatMap((n) => this.#words(n)));
      for (const n of numbers) {
        this.#forget(n);
        this.#dropText.run(n);
        this.#dropRead.run(n);
      }
      this.#dropUnused(before);
    });
  }

  /** The numbers of the articles that have all words wanted; null when none are. With `headOnly`, in headline and tags. */
  wanted(sought: SoughtWords, headOnly = false): number[] | null {
    if (sought.wanted.length === 0) return null;
    return this.#numbers(ftsExpression(sought.wanted, 'and', headOnly));
  }

  /** The numbers of the articles that have any of the words that are not wanted. */
  unwanted(sought: SoughtWords): number[] {
    return sought.unwanted.length === 0 ? [] : this.#numbers(ftsExpression(sought.unwanted, 'or', false));
  }

  /** Whether any article answers to a term. */
  knows(term: SoughtTerm): boolean {
    return this.#numbers(ftsExpression([term], 'and', false)).length > 0;
  }

  creditMissing(): number[] {
    return numbersIn(this.#creditMissing.get());
  }

  /** The articles in which an original is used, by their numbers. */
  usedIn(hash: string): number[] {
    return numbersIn(this.#usedIn.get(hash));
  }

  /** What was written in an article, but for headline and tags; '' for one that is not known. */
  text(n: number): string {
    return this.#textsOf(n).text;
  }

  /** How a folded word stands in the newest article that has it; as it is where none has. */
  written(word: string): string {
    const n = this.#newestWith(word);
    if (n === null) return word;
    const { head, text } = this.#textsOf(n);
    for (const part of [head, text]) {
      for (const one of wordsOf(part)) if (one.word === word) return part.slice(one.start, one.end);
    }
    return word;
  }

  #numbers(expression: string): number[] {
    return numbersIn(this.#match.get(expression));
  }

  #forget(n: number): void {
    this.#dropFound.run(n);
    this.#dropUses.run(n);
  }

  #textsOf(n: number): { head: string; text: string } {
    return (this.#texts.get(n) as { head: string; text: string } | undefined) ?? { head: '', text: '' };
  }

  /** The words of an article as it is known. */
  #words(n: number): string[] {
    const { head, text } = this.#textsOf(n);
    return [head, text].flatMap((part) => [...wordsOf(part)].map(({ word }) => word));
  }

  /** Nobody can have meant a word that no article has: while somebody types there are many that are half a word. */
  #dropUnused(words: ReadonlySet<string>): void {
    for (const word of words) if (this.#newestWith(word) === null) this.spelling.drop(word);
  }

  #newestWith(word: string): number | null {
    const sought = { words: [word], open: false, exact: true };
    const row = this.#newest.get(ftsExpression([sought], 'and', false)) as { n: number } | undefined;
    return row?.n ?? null;
  }

  /** A text's words, folded, and the stems of those that have another. */
  #indexed(text: string): [words: string[], stems: string[]] {
    const words: string[] = [];
    const stems: string[] = [];
    for (const { word } of wordsOf(text)) {
      words.push(word);
      const root = stem(word);
      if (root !== word) stems.push(root);
      this.spelling.add(word);
    }
    return [words, stems];
  }
}

/** One text for all numbers is read several times as fast as a row for each. */
function numbersIn(row: unknown): number[] {
  return JSON.parse((row as { ns: string }).ns) as number[];
}
