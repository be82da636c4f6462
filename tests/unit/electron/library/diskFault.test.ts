import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { diskFault } from '../../../../electron/library/diskFault';
import { openSqlite } from '../../../../electron/library/sqlite';
import { freshFolder } from '../../../library/freshLibrary';

const place = '/library';

function system(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'write', errno: -1 });
}

function thrownBy(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('diskFault', () => {
  it.each(['ENOSPC', 'EDQUOT'])('%s is a full disk', (code) => {
    expect(diskFault(system(code), place)).toEqual({ kind: 'disk-full', place });
  });

  it.each(['EACCES', 'EROFS', 'EPERM'])('%s is a disk that takes no writing', (code) => {
    expect(diskFault(system(code), place)).toEqual({ kind: 'disk-read-only', place });
  });

  it('any other error of the system keeps its code', () => {
    expect(diskFault(system('EIO'), place)).toEqual({ kind: 'disk-failed', place, code: 'EIO' });
  });

  it('knows what SQLite itself throws', () => {
    const file = path.join(freshFolder(), 'a.sqlite');
    const database = openSqlite(file);
    database.exec('create table words (word text unique); pragma max_page_count = 3');
    const full = thrownBy(() => database.exec('insert into words values (zeroblob(100000))'));
    expect(diskFault(full, place)).toEqual({ kind: 'disk-full', place });
    database.exec(`insert into words values ('een')`);
    const twice = thrownBy(() => database.exec(`insert into words values ('een')`));
    expect(diskFault(twice, place)).toEqual({ kind: 'disk-failed', place, code: 'SQLITE_CONSTRAINT' });
    database.exec('pragma query_only = on');
    const readOnly = thrownBy(() => database.exec(`insert into words values ('twee')`));
    expect(diskFault(readOnly, place)).toEqual({ kind: 'disk-read-only', place });
    database.close();
    const folder = path.dirname(file);
    const missing = thrownBy(() => openSqlite(path.join(folder, 'nergens', 'a.sqlite')));
    expect(diskFault(missing, place)).toEqual({ kind: 'disk-failed', place, code: 'SQLITE_CANTOPEN' });
    fs.writeFileSync(file, 'x'.repeat(1000));
    const broken = thrownBy(() => openSqlite(file));
    expect(diskFault(broken, place)).toMatchObject({ kind: 'disk-failed', code: 'SQLITE_NOTADB' });
  });

  it('takes the system error behind an error of SQLite, as a quota', () => {
    const error = Object.assign(new Error('disk I/O error'), {
      code: 'ERR_SQLITE_ERROR',
      errcode: 778,
      systemErrno: 122,
    });
    const expected =
      process.platform === 'linux' ? { kind: 'disk-full', place } : { kind: 'disk-failed', place };
    expect(diskFault(error, place)).toMatchObject(expected);
  });

  it('asks the disk what an input/output error of SQLite is about', () => {
    const error = Object.assign(new Error('disk I/O error'), { code: 'ERR_SQLITE_ERROR', errcode: 4874 });
    const asked = vi.spyOn(fs, 'statfsSync');
    onTestFinished(() => asked.mockRestore());
    asked.mockReturnValue({ bavail: 15, bsize: 4096 } as never);
    expect(diskFault(error, place)).toEqual({ kind: 'disk-full', place });
    asked.mockReturnValue({ bavail: 16, bsize: 4096 } as never);
    expect(diskFault(error, place)).toEqual({ kind: 'disk-failed', place, code: 'SQLITE_IOERR' });
    asked.mockImplementation(() => {
      throw system('EIO');
    });
    expect(diskFault(error, place)).toEqual({ kind: 'disk-failed', place, code: 'SQLITE_IOERR' });
  });

  it('asks the disk why SQLite cannot open', () => {
    const error = Object.assign(new Error('unable to open'), { code: 'ERR_SQLITE_ERROR', errcode: 14 });
    const asked = vi.spyOn(fs, 'accessSync');
    onTestFinished(() => asked.mockRestore());
    asked.mockImplementation(() => {
      throw system('EROFS');
    });
    expect(diskFault(error, place)).toEqual({ kind: 'disk-read-only', place });
    asked.mockImplementation(() => {
      throw system('ENOENT');
    });
    expect(diskFault(error, place)).toEqual({ kind: 'disk-failed', place, code: 'SQLITE_CANTOPEN' });
  });

  it('leaves mistakes in the program alone', () => {
    expect(diskFault(new TypeError('x is undefined'), place)).toBe(null);
    expect(diskFault(Object.assign(new Error('bad'), { code: 'ERR_INVALID_ARG_TYPE' }), place)).toBe(null);
    expect(diskFault('text', place)).toBe(null);
  });
});
