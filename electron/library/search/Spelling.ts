import type { Sqlite, Statement } from '../sqlite';
import { editsBetween } from './editsBetween';

/** Words shorter or longer than this are not guessed. */
const shortest = 4;
const longest = 30;

/** How many words that share most with the one typed are looked at. */
const mostCompared = 80;

/** How many words are remembered as known, so that each is not asked for again. */
const mostRemembered = 60_000;

/** The words of the library, and which of them somebody may have meant. */
export class Spelling {
  readonly #add: Statement;
  readonly #gram: Statement;
  readonly #drop: Statement;
  readonly #dropGrams: Statement;
  #remembered = new Set<string>();

  constructor(private readonly database: Sqlite) {
    this.#add = database.prepare('insert or ignore into words (word) values (?) returning word');
    this.#gram = database.prepare('insert or ignore into grams (gram, length, word) values (?, ?, ?)');
    this.#drop = database.prepare('delete from words where word = ?');
    this.#dropGrams = database.prepare('delete from grams where gram = ? and length = ? and word = ?');
  }

  /** Takes in a folded word. Call it inside a transaction. */
  add(word: string): void {
    if (!isGuessed(word) || this.#remembered.has(word)) return;
    if (this.#remembered.size >= mostRemembered) this.#remembered = new Set();
    this.#remembered.add(word);
    if (this.#add.get(word) === undefined) return;
    for (const gram of gramsOf(word)) this.#gram.run(gram, word.length, word);
  }

  /** Drops a folded word that no article has any more. Call it inside a transaction. */
  drop(word: string): void {
    if (!isGuessed(word)) return;
    this.#remembered.delete(word);
    this.#drop.run(word);
    for (const gram of gramsOf(word)) this.#dropGrams.run(gram, word.length, word);
  }

  /** Forgets what it remembers: a transaction was taken back. */
  doubt(): void {
    this.#remembered = new Set();
  }

  /** Known words that differ from a folded one by a slip or two of the pen, nearest first. */
  near(word: string): string[] {
    if (word.length < shortest || word.length > longest) return [];
    const allowed = word.length < 8 ? 1 : 2;
    const grams = gramsOf(word);
    const lengths = Array.from({ length: allowed * 2 + 1 }, (_, step) => word.length - allowed + step);
    const rows = this.database
      .prepare(
        `select word, count(*) as shared from grams
         where gram in (${grams.map(() => '?').join(', ')})
           and length in (${lengths.join(', ')})
         group by word order by shared desc, word limit ${mostCompared}`,
      )
      .all(...grams) as { word: string; shared: number }[];
    return rows
      .map((row) => ({ ...row, edits: editsBetween(word, row.word, allowed) }))
      .filter(({ edits }) => edits > 0 && edits <= allowed)
      .sort((a, b) => a.edits - b.edits || b.shared - a.shared || (a.word < b.word ? -1 : 1))
      .map(({ word: near }) => near);
  }
}

function isGuessed(word: string): boolean {
  return word.length >= shortest && word.length <= longest && !/^\d/.test(word);
}

/** Each three letters that follow each other, with the word's ends marked. */
function gramsOf(word: string): string[] {
  const marked = `^${word}$`;
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= marked.length; at++) grams.add(marked.slice(at, at + 3));
  return [...grams];
}
