import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Sqlite } from '../../../../electron/library/sqlite';
import { openSqlite } from '../../../../electron/library/sqlite';
import { transact } from '../../../../electron/library/transact';

let database: Sqlite;
beforeEach(() => {
  const opened = openSqlite(':memory:');
  opened.exec('create table words (word text unique)');
  onTestFinished(() => opened.close());
  database = opened;
});

const words = (): unknown[] => database.prepare('select word from words').all();
const write = (word: string): unknown => database.prepare('insert into words values (?)').run(word);

describe('transact', () => {
  it('commits what was done and gives back the value', () => {
    expect(transact(database, () => (write('een'), 7))).toBe(7);
    expect(database.isTransaction).toBe(false);
    expect(words()).toEqual([{ word: 'een' }]);
  });

  it('leaves nothing of work that fails, and passes its error on', () => {
    const mistake = new Error('mistake');
    const work = (): never => {
      write('een');
      throw mistake;
    };
    expect(() => transact(database, work)).toThrow(mistake);
    expect(words()).toEqual([]);
    transact(database, () => write('twee'));
    expect(words()).toEqual([{ word: 'twee' }]);
  });

  it('leaves nothing when the commit itself fails', () => {
    database.exec(`
      pragma foreign_keys = on;
      create table lines (word text references words (word) deferrable initially deferred)`);
    const work = (): unknown => database.prepare('insert into lines values (?)').run('nergens');
    expect(() => transact(database, work)).toThrow();
    expect(database.isTransaction).toBe(false);
    expect(database.prepare('select count(*) as lines from lines').get()).toEqual({ lines: 0 });
  });
});
