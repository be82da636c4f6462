import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openSqlite, reaches } from '../../../../electron/library/sqlite';
import { freshFolder } from '../../../library/freshLibrary';

describe('openSqlite', () => {
  it('opens so that a commit is on disk when it returns', () => {
    const database = openSqlite(path.join(freshFolder(), 'a.sqlite'));
    const setting = (name: string): unknown =>
      Object.values(database.prepare(`pragma ${name}`).get() as object)[0];
    expect(setting('journal_mode')).toBe('wal');
    expect(setting('synchronous')).toBe(2);
    expect(setting('foreign_keys')).toBe(1);
    expect(setting('fullfsync')).toBe(1);
    expect(setting('busy_timeout')).toBe(5000);
    const { version } = database.prepare('select sqlite_version() as version').get() as { version: string };
    expect(reaches(version, [3, 51, 3])).toBe(true);
    database.close();
  });

  it.each(['3.51.2', '3.50.4'])('does not take the SQLite %s of the runtime', (version) => {
    const DatabaseSync = vi.fn(function (this: object) {
      Object.assign(this, {
        isTransaction: false,
        close: () => {},
        prepare: () => ({ get: () => ({ version }) }),
      });
    });
    const runtime = vi.spyOn(process, 'getBuiltinModule').mockReturnValue({ DatabaseSync } as never);
    const database = openSqlite(path.join(freshFolder(), 'a.sqlite'));
    expect(DatabaseSync).toHaveBeenCalledExactlyOnceWith(':memory:');
    expect(database).not.toBeInstanceOf(DatabaseSync);
    database.close();
    runtime.mockRestore();
  });

  it('takes the SQLite of the runtime when it is new enough', () => {
    const DatabaseSync = vi.fn(function (this: object) {
      const prepare = (): object => ({ get: () => ({ version: '3.51.3' }) });
      Object.assign(this, { isTransaction: false, close: () => {}, exec: () => {}, prepare });
    });
    const runtime = vi.spyOn(process, 'getBuiltinModule').mockReturnValue({ DatabaseSync } as never);
    expect(openSqlite('b.sqlite')).toBeInstanceOf(DatabaseSync);
    runtime.mockRestore();
  });
});

describe('reaches', () => {
  it.each([
    ['3.51.3', true],
    ['3.51.10', true],
    ['3.60', true],
    ['4.0.0', true],
    ['3.51.2', false],
    ['3.51', false],
    ['3.9.30', false],
    ['2.99.99', false],
  ])('%s: %s', (version, expected) => {
    expect(reaches(version, [3, 51, 3])).toBe(expected);
  });
});
