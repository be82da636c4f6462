import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Journal } from '../../../../../electron/library/journal/Journal';
import type { JournalRecord } from '../../../../../electron/library/journal/Journal';
import type { RecordKind } from '../../../../../electron/library/journal/RecordKeeper';
import {
  differingRecords,
  heldRecords,
  RecordKeeper,
} from '../../../../../electron/library/journal/RecordKeeper';
import { migrate } from '../../../../../electron/library/migrations/migrate';
import { openSqlite } from '../../../../../electron/library/sqlite';
import { freshFolder } from '../../../../library/freshLibrary';

/** A keeper of one kind of thing, which lies in a map instead of a table. */
function kept() {
  const database = openSqlite(':memory:');
  migrate(database);
  const journal = Journal.open(path.join(freshFolder(), 'journal'), (_where, error) => {
    throw error;
  });
  onTestFinished(() => {
    journal.close();
    database.close();
  });
  const things = new Map<string, unknown>();
  const failed: unknown[] = [];
  const kind: RecordKind = {
    kind: 'thing',
    all: () => new Map(things),
    absent: '',
    put: (key, value) => void (value === '' ? things.delete(key) : things.set(key, value)),
  };
  const keeper = new RecordKeeper({
    database,
    journal,
    kinds: [kind],
    failed: (error) => failed.push(error),
  });
  const set = (key: string, value: unknown): unknown =>
    keeper.change(
      'thing',
      key,
      () => kind.put(key, value),
      () => value,
    );
  const inJournal = (): JournalRecord[] => [...journal.records()];
  return { database, journal, things, kind, keeper, set, inJournal, failed };
}

describe('RecordKeeper', () => {
  it('writes every change down under a number of its own', () => {
    const { set, inJournal } = kept();
    set('a', 1);
    set('b', 2);
    set('a', 3);
    expect(inJournal()).toEqual([
      { number: 3, kind: 'thing', key: 'a', value: 3 },
      { number: 2, kind: 'thing', key: 'b', value: 2 },
    ]);
  });

  it('brings back what the database lost, and says nothing anew', () => {
    const { set, things, keeper, inJournal } = kept();
    set('a', 1);
    things.delete('a');
    keeper.agree();
    expect([...things]).toEqual([['a', 1]]);
    expect(inJournal()).toHaveLength(1);
  });

  it('takes the side that counts further', () => {
    const { set, things, keeper, journal, database, inJournal } = kept();
    set('a', 1);
    // The journal missed a change: the database counts further.
    database.exec('update record_count set number = 5');
    things.set('a', 'from the database');
    keeper.agree();
    expect(things.get('a')).toBe('from the database');
    expect(inJournal()).toMatchObject([{ value: 'from the database' }]);
    // An older database was put back: the journal counts further.
    journal.record({ number: 9, kind: 'thing', key: 'a', value: 'from the journal' });
    keeper.agree();
    expect(things.get('a')).toBe('from the journal');
    expect(keeper.count()).toBe(10);
  });

  it('takes the journal at its word where both count the same: it has a checksum', () => {
    const { set, things, keeper } = kept();
    set('a', 1);
    things.set('a', 'a turned bit');
    keeper.agree();
    expect(things.get('a')).toBe(1);
  });

  it('writes nothing where the change itself failed', () => {
    const { keeper, inJournal } = kept();
    const broken = (): never => {
      throw new Error('no room');
    };
    expect(() => keeper.change('thing', 'a', broken, () => 1)).toThrow('no room');
    expect(inJournal()).toEqual([]);
    expect(keeper.count()).toBe(1);
  });

  it('goes on where the journal cannot be written', () => {
    const { keeper, journal, failed } = kept();
    journal.record = () => {
      throw new Error('no room');
    };
    keeper.keep({ number: 1, kind: 'thing', key: 'a', value: 1 });
    expect(failed).toHaveLength(1);
  });
});

describe('differingRecords', () => {
  it('counts what differs, and passes over what was changed since', () => {
    const { database, set, things, kind, inJournal } = kept();
    set('a', 1);
    set('b', 2);
    expect(differingRecords(heldRecords(database, [kind]), inJournal())).toBe(0);
    things.set('a', 'something else');
    things.set('c', 'only here');
    const held = heldRecords(database, [kind]);
    expect(differingRecords(held, inJournal())).toBe(2);
    set('b', 'since then');
    expect(differingRecords(held, inJournal())).toBe(2);
  });
});
