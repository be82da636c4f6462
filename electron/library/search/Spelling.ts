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
  #remembered = new Set<string>();

  constructor(private readonly database: Sqlite) {
    this.#add = database.prepare('insert or ignore into words (word, shown) values (?, ?) returning word');
    this.#gram = database.prepare('insert or ignore into grams (gram, length, word) values (?, ?, ?)');
  }

  /** Takes in a folded word and how it is written. Call it inside a transaction. */
  add(word: string, shown: string): void {
    if (word.length < shortest || word.length > longest || this.#remembered.has(word)) return;
    if (/^\d/.test(word)) return;
    if (this.#remembered.size >= mostRemembered) this.#remembered = new Set();
    this.#remembered.add(word);
    if (this.#add.get(word, shown) === undefined) return;
    for (const gram of gramsOf(word)) this.#gram.run(gram, word.length, word);
  }

  /** Forgets what it remembers: a transaction was taken back. */
  doubt(): void {
    this.#remembered = new Set();
  }

  /**
   * Known words that differ from a folded one by a slip or two of the pen, nearest first. Whether an article
   * still has them, whoever asks must see.
   */
  near(word: string): { word: string; shown: string }[] {
    if (word.length < shortest || word.length > longest) return [];
    const allowed = word.length < 8 ? 1 : 2;
    const grams = gramsOf(word);
    const lengths = Array.from({ length: allowed * 2 + 1 }, (_, step) => word.length - allowed + step);
    const rows = this.database
      .prepare(
        `select grams.word as word, words.shown as shown, count(*) as shared from grams
         join words on words.word = grams.word
         where gram in (${grams.map(() => '?').join(', ')})
           and length in (${lengths.join(', ')})
         group by grams.word order by shared desc, grams.word limit ${mostCompared}`,
      )
      .all(...grams) as { word: string; shown: string; shared: number }[];
    return rows
      .map((row) => ({ ...row, edits: editsBetween(word, row.word, allowed) }))
      .filter(({ edits }) => edits > 0 && edits <= allowed)
      .sort((a, b) => a.edits - b.edits || b.shared - a.shared || (a.word < b.word ? -1 : 1))
      .map(({ word: near, shown }) => ({ word: near, shown }));
  }
}

/** Each three letters that follow each other, with the word's ends marked. */
function gramsOf(word: string): string[] {
  const marked = `^${word}$`;
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= marked.length; at++) grams.add(marked.slice(at, at + 3));
  return [...grams];
}
