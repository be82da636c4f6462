import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownVersion } from '../../../../electron/library/migrations/migrate';
import { readAhead } from '../../../../electron/library/readAhead';
import { openSqlite } from '../../../../electron/library/sqlite';
import type { FreshLibrary } from '../../../library/freshLibrary';
import { freshFolder, freshLibrary, valueOf } from '../../../library/freshLibrary';
import { Writer } from '../../../library/Writer';

/** A library with one article in it, written in twice. */
async function written(): Promise<{ fresh: FreshLibrary; article: string; writer: Writer }> {
  const fresh = freshLibrary();
  const { calls } = fresh.library;
  const { id: article } = valueOf(await calls['article:create']({ language: 'nl' }));
  const writer = new Writer(valueOf(await calls['article:load']({ article })));
  for (const update of [writer.headline('Kop'), writer.type('Het begin.')])
    valueOf(await calls['article:store']({ article, update }));
  return { fresh, article, writer };
}

/** The database as it is on disk, as a checksum. */
function databaseOf(folder: string): string {
  return createHash('sha256')
    .update(fs.readFileSync(path.join(folder, 'library.sqlite')))
    .digest('hex');
}

function change(folder: string, sql: string): void {
  const database = openSqlite(path.join(folder, 'library.sqlite'));
  database.exec(sql);
  database.close();
}

describe('readAhead', () => {
  it('answers what the library answers, and leaves the database as it is', async () => {
    const { fresh, article } = await written();
    const loaded = valueOf(await fresh.library.calls['article:load']({ article }));
    fresh.library.close();
    const before = databaseOf(fresh.folder);
    expect(readAhead(fresh.folder, article)).toEqual(loaded);
    expect(databaseOf(fresh.folder)).toEqual(before);
  });

  it('sees what was committed right before the library was killed', async () => {
    const { fresh, article, writer } = await written();
    const loaded = valueOf(await fresh.library.calls['article:load']({ article }));
    // Not closed: the commits are still in the write-ahead log alone.
    const copy = freshFolder();
    fs.cpSync(fresh.folder, copy, { recursive: true });
    expect(readAhead(copy, article)).toEqual(loaded);
    // This one's card was never written; what there is of it is of the update before.
    const update = writer.headline('Nieuwe kop');
    valueOf(await fresh.library.calls['article:store']({ article, update }));
    const later = freshFolder();
    fs.cpSync(fresh.folder, later, { recursive: true });
    const updates = [...loaded.updates, update];
    const sequence = loaded.sequence + 1;
    expect(readAhead(later, article)).toEqual({ ...loaded, updates, sequence });
  });

  it('leaves it to the library where there is no such article, or no library', async () => {
    const { fresh, article } = await written();
    expect(readAhead(fresh.folder, '11111111-1111-4111-8111-111111111111')).toBeNull();
    const empty = freshFolder();
    expect(readAhead(empty, article)).toBeNull();
    expect(fs.readdirSync(empty)).toEqual([]);
  });

  it('leaves a library of another version, a damaged one and one that is none to the library', async () => {
    const { fresh, article } = await written();
    fresh.library.close();
    change(fresh.folder, 'pragma user_version = 99');
    expect(readAhead(fresh.folder, article)).toBeNull();
    change(
      fresh.folder,
      `pragma user_version = ${knownVersion}; update updates set bytes = x'0000' where sequence = 2`,
    );
    expect(readAhead(fresh.folder, article)).toBeNull();
    fs.writeFileSync(path.join(fresh.folder, 'library.sqlite'), 'no database at all, only words'.repeat(50));
    expect(readAhead(fresh.folder, article)).toBeNull();
  });
});
