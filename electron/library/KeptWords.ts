import { isKeptWord, mostKeptWords } from '../../shared/article/spelling/keptWord';
import { FaultError } from '../../shared/faults/FaultError';
import { byAlphabet } from '../../shared/language/byAlphabet';
import type { RecordKeeper } from './journal/RecordKeeper';
import type { Sqlite } from './sqlite';

/** What the journal calls a word that is kept. */
export const wordRecord = 'word';

/** The words that the library takes for right, by the alphabet. What is no word is passed over. */
export function keptWords(database: Sqlite): string[] {
  const rows = database.prepare('select word from kept_words').all() as { word: string }[];
  return byAlphabet(rows.map(({ word }) => word).filter(isKeptWord));
}

/** Puts a word into the database, or removes it; what is no word is passed over. */
export function putWord(database: Sqlite, word: string, is: boolean): void {
  if (!is) database.prepare('delete from kept_words where word = ?').run(word);
  else if (isKeptWord(word)) database.prepare('insert or ignore into kept_words (word) values (?)').run(word);
}

/** Changes the words that this library takes for right. Each call answers all of them. */
export class KeptWords {
  constructor(
    private readonly database: Sqlite,
    private readonly records: RecordKeeper,
  ) {}

  list(): string[] {
    return keptWords(this.database);
  }

  /** Throws `words-full` for one more than there may be. */
  keep(word: string): string[] {
    const words = this.list();
    if (words.includes(word)) return words;
    if (words.length >= mostKeptWords) throw new FaultError({ kind: 'words-full', most: mostKeptWords });
    return this.#put(word, true);
  }

  remove(word: string): string[] {
    return this.list().includes(word) ? this.#put(word, false) : this.list();
  }

  #put(word: string, is: boolean): string[] {
    this.records.change(
      wordRecord,
      word,
      () => putWord(this.database, word, is),
      () => is,
    );
    return this.list();
  }
}
