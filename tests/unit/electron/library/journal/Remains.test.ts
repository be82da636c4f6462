import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Remains } from '../../../../../electron/library/journal/Remains';
import { migrate } from '../../../../../electron/library/migrations/migrate';
import { openSqlite } from '../../../../../electron/library/sqlite';
import { checksumOf } from '../../../../../electron/library/UpdateLog';
import { freshFolder } from '../../../../library/freshLibrary';

const id = '11111111-1111-4111-8111-111111111111';

/** A database with so many updates of one article, in a folder of its own, after something was done to it. */
function remainsOf(count: number, sql = ''): { folder: string; remains: Remains; reports: unknown[] } {
  const folder = freshFolder();
  const database = openSqlite(path.join(folder, 'library.sqlite'));
  migrate(database);
  database.exec(
    `insert into articles (id, created_at, edited_at, n, binned_at) values ('${id}', 'c', 'e', 1, 'b')`,
  );
  const put = database.prepare('insert into updates values (?, ?, ?, ?, ?)');
  for (let sequence = 1; sequence <= count; sequence++) {
    const bytes = Buffer.alloc(1500, sequence);
    put.run(id, sequence, '2026-05-06T12:00:00.000Z', checksumOf(bytes), bytes);
  }
  if (sql) database.exec(sql);
  database.close();
  return { folder, ...open(folder) };
}

function open(folder: string): { remains: Remains; reports: unknown[] } {
  const reports: unknown[] = [];
  const remains = Remains.in(folder, (_where, error) => reports.push(error));
  if (!remains) throw new Error('nothing can be opened');
  onTestFinished(() => remains.close());
  return { remains, reports };
}

const numbersIn = (remains: Remains): number[] => [...remains.updates()].map(({ sequence }) => sequence);

describe('Remains', () => {
  it('has all of a database that is whole', () => {
    const { folder, remains, reports } = remainsOf(450);
    expect(numbersIn(remains)).toEqual(Array.from({ length: 450 }, (_, index) => index + 1));
    expect(remains.articles()).toMatchObject([{ id, binned_at: 'b' }]);
    expect(Remains.hold(folder)).toBe(true);
    expect(reports).toEqual([]);
  });

  it('passes over a row whose checksum is wrong, or that is no row of ours', () => {
    const { remains } = remainsOf(
      5,
      `update updates set bytes = x'00' where sequence = 2;
       pragma foreign_keys = off;
       update updates set article = 'no id' where sequence = 4`,
    );
    expect(numbersIn(remains)).toEqual([1, 3, 5]);
  });

  it('goes on behind pages that cannot be read, and reports that once', () => {
    const { folder } = remainsOf(400);
    const file = path.join(folder, 'library.sqlite');
    const bytes = fs.readFileSync(file);
    // The middle of the file: some of the leaves that hold updates.
    const middle = Math.floor(bytes.length / 2 / 4096) * 4096;
    bytes.fill(0x5a, middle, middle + 5 * 4096);
    fs.writeFileSync(file, bytes);
    const { remains, reports } = open(folder);
    const found = numbersIn(remains);
    expect(found.length).toBeGreaterThan(300);
    expect(found.length).toBeLessThan(400);
    expect(found[0]).toBe(1);
    expect(found.at(-1)).toBe(400);
    expect(reports.length).toBeGreaterThan(0);
    expect(new Set(reports.map(String)).size).toBe(reports.length);
  });

  it('says that there is nothing of what is no database', () => {
    const folder = freshFolder();
    expect(Remains.in(folder, () => undefined)).toBeNull();
    fs.writeFileSync(path.join(folder, 'library.sqlite'), 'only words '.repeat(1000));
    expect(Remains.hold(folder)).toBe(false);
  });
});
