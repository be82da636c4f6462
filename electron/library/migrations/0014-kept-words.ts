import type { Sqlite } from '../sqlite';

/** Words that the library takes for right, whatever dictionaries say. */
export function createKeptWords(database: Sqlite): void {
  database.exec('create table kept_words (word text primary key) strict');
}
