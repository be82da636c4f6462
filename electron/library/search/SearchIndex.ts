import { Bits } from '../Bits';
import type { Sqlite, Statement } from '../sqlite';
import { transact } from '../transact';
import { BroadStore } from './BroadStore';
import { BroadTokens } from './BroadTokens';
import type { SoughtTerm, SoughtWords } from './parseQuery';
import { PictureTable } from './PictureTable';
import { prepareBroad, usualBroad } from './prepareBroad';
import { Spelling } from './Spelling';
import { stem } from './stem';
import type { ArticleTexts } from './textsOf';
import type { PartWords } from './WordTables';
import { numbersIn, WordTables } from './WordTables';
import { wordsOf } from './words';

/** An article's state as search has to know it. */
export interface ReadState {
  /** The article's small number. */
  n: number;
  article: string;
  /** The number of its last update. */
  sequence: number;
}

/** SQL that gives the states that `sql` gives as one text: two of those are compared in a fraction of the time. */
export function statesTogether(sql: string): string {
  return `select group_concat(n || ' ' || article || ' ' || sequence) as states from (${sql})`;
}

/** What search knows: which articles have which words, use which originals, lack a credit. */
export class SearchIndex {
  readonly spelling: Spelling;
  readonly pictures: PictureTable;
  readonly #words: WordTables;
  readonly #broad = new BroadTokens();
  readonly #broadStore: BroadStore;
  /** What is read back, and what is read of the words that many articles have; null where that is to begin anew. */
  #recalling: Generator<void> | null = null;
  #preparing: Generator<void> | null = null;
  readonly #dropUses: Statement;
  readonly #use: Statement;
  readonly #texts: Statement;
  readonly #writeText: Statement;
  readonly #read: Statement;
  readonly #states: Statement;
  readonly #together: Statement;
  readonly #usedIn: Statement;
  readonly #creditMissing: Statement;
  readonly #dropText: Statement;
  readonly #dropRead: Statement;

  /** `limits` says what is kept in memory once `prepare` has read it. */
  constructor(
    private readonly database: Sqlite,
    private readonly limits = usualBroad,
  ) {
    this.spelling = new Spelling(database);
    this.pictures = new PictureTable(database);
    this.#words = new WordTables(database, this.#broad);
    this.#broadStore = new BroadStore(database);
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
    this.#together = database.prepare(
      statesTogether('select n, article, sequence from read where n > ? and n <= ? order by n'),
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

  /** The same states as one text, as `statesTogether` puts them; null where there are none. */
  statesTogether(after: number, until: number): string | null {
    return (this.#together.get(after, until) as { states: string | null }).states;
  }

  /** Takes in articles, in the place of what was known of their numbers, in one transaction. */
  take(articles: readonly (ReadState & { texts: ArticleTexts })[]): void {
    this.#inOne(() => {
      const before = new Set(articles.flatMap(({ n }) => this.#wordsOf(n)));
      for (const { n, article, sequence, texts } of articles) {
        this.#forget(n);
        this.#broadStore.changed(n);
        const head = this.#indexed(texts.head);
        const text = this.#indexed(texts.text);
        // Without room for its number all is read anew.
        if (!this.#words.write(n, head, text)) this.#anew();
        for (const word of [...head.words, ...text.words]) before.delete(word);
        this.#writeText.run(n, texts.head, texts.text);
        for (const hash of texts.uses) this.#use.run(hash, n);
        this.pictures.write(n, texts.pictures);
        this.#read.run(n, article, sequence, texts.creditMissing ? 1 : 0);
      }
      this.#dropUnused(before);
    });
  }

  /** Forgets what was known of numbers that no article has any more. */
  forget(numbers: readonly number[]): void {
    this.#inOne(() => {
      const before = new Set(numbers.flatMap((n) => this.#wordsOf(n)));
      for (const n of numbers) {
        this.#forget(n);
        this.#broadStore.changed(n);
        this.#dropText.run(n);
        this.#dropRead.run(n);
      }
      this.#dropUnused(before);
    });
  }

  /**
   * Goes on reading back what was kept in memory when Katern was last closed, for some milliseconds; answers whether
   * there is more to do. Until then everything is answered, only slower.
   */
  recall(): boolean {
    this.#recalling ??= this.#broadStore.load(this.#broad, (n) => this.#tokensOf(n));
    return this.#recalling.next().done !== true;
  }

  /** Once that is done, the same for what was not kept: it is looked for, and kept for the next time, too. */
  prepare(): boolean {
    this.#preparing ??= this.#prepared();
    return this.#preparing.next().done !== true;
  }

  *#prepared(): Generator<void> {
    if (this.#broad.room > 0) return;
    const source = {
      database: this.database,
      wordsOf: (n: number) => this.#tokensOf(n),
      numbers: this.#words.numbers.bind(this.#words),
    };
    yield* prepareBroad(source, this.#broad, this.limits);
    this.#broadStore.save(this.#broad);
  }

  /** The articles up to number `most` that have all words wanted and none that is not. */
  found({ wanted, unwanted }: SoughtWords, most: number): Bits {
    const found = wanted.length === 0 ? Bits.upTo(most) : this.#words.having(wanted, 'and', false, most);
    if (unwanted.length > 0) found.removeAll(this.#words.having(unwanted, 'or', false, most));
    return found;
  }

  /** The articles up to number `most` that have all words wanted, of which there may be none, in headline and tags. */
  foundInHead({ wanted }: SoughtWords, most: number): Bits {
    return wanted.length === 0 ? new Bits(most) : this.#words.having(wanted, 'and', true, most);
  }

  /** Whether any article answers to a term. */
  knows(term: SoughtTerm): boolean {
    return this.#words.has(term);
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
    const n = this.#words.newest(word);
    if (n === null) return word;
    const { head, text } = this.#textsOf(n);
    for (const part of [head, text]) {
      for (const one of wordsOf(part)) if (one.word === word) return part.slice(one.start, one.end);
    }
    return word;
  }

  /** In one transaction. When it is taken back, what is kept in memory is no longer what the tables say. */
  #inOne(work: () => void): void {
    try {
      transact(this.database, work);
    } catch (error) {
      this.spelling.doubt();
      this.#anew();
      throw error;
    }
  }

  /** What is kept in memory is read anew, from the tables or from the articles. */
  #anew(): void {
    this.#broad.begin(0);
    this.#recalling = null;
    this.#preparing = null;
  }

  #forget(n: number): void {
    this.#words.drop(n);
    this.#dropUses.run(n);
    this.pictures.drop(n);
  }

  #textsOf(n: number): { head: string; text: string } {
    return (this.#texts.get(n) as { head: string; text: string } | undefined) ?? { head: '', text: '' };
  }

  /** The words and stems of an article as it is known. */
  #tokensOf(n: number): { heads: Set<string>; anywhere: Set<string> } {
    const { head, text } = this.#textsOf(n);
    const tokens = (part: string): string[] => [...wordsOf(part)].flatMap(({ word }) => [word, stem(word)]);
    const heads = new Set(tokens(head));
    return { heads, anywhere: new Set([...heads, ...tokens(text)]) };
  }

  /** The words of an article as it is known. */
  #wordsOf(n: number): string[] {
    const { head, text } = this.#textsOf(n);
    return [head, text].flatMap((part) => [...wordsOf(part)].map(({ word }) => word));
  }

  /** Nobody can have meant a word that no article has: while somebody types there are many that are half a word. */
  #dropUnused(words: ReadonlySet<string>): void {
    for (const word of words) if (this.#words.newest(word) === null) this.spelling.drop(word);
  }

  /** A text's words, folded, and the stems of those that have another. */
  #indexed(text: string): PartWords {
    const words: string[] = [];
    const stems: string[] = [];
    for (const { word } of wordsOf(text)) {
      words.push(word);
      const root = stem(word);
      if (root !== word) stems.push(root);
      this.spelling.add(word);
    }
    return { words, stems };
  }
}
