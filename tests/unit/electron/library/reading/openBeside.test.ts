import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownVersion } from '../../../../../electron/library/migrations/migrate';
import { openBeside } from '../../../../../electron/library/reading/openBeside';
import { openSqlite } from '../../../../../electron/library/sqlite';
import type { FreshLibrary } from '../../../../library/freshLibrary';
import { freshFolder, freshLibrary, valueOf } from '../../../../library/freshLibrary';
import { Writer } from '../../../../library/Writer';

async function written(): Promise<{ fresh: FreshLibrary; article: string; writer: Writer }> {
  const fresh = freshLibrary();
  const { calls } = fresh.library;
  const { id: article } = valueOf(await calls['article:create']({ language: 'nl' }));
  const writer = new Writer(valueOf(await calls['article:load']({ article })));
  for (const update of [writer.headline('Kop'), writer.type('Het begin.')])
    valueOf(await calls['article:store']({ article, update }));
  valueOf(await calls['desk:card']({ article }));
  return { fresh, article, writer };
}

const faultOf = (folder: string): unknown => {
  try {
    openBeside(folder).close();
    return 'no fault';
  } catch (error) {
    return (error as { fault?: unknown }).fault ?? error;
  }
};

function change(folder: string, sql: string): void {
  const database = openSqlite(path.join(folder, 'library.sqlite'));
  database.exec(sql);
  database.close();
}

const hashOf = (file: string): string => createHash('sha256').update(fs.readFileSync(file)).digest('hex');

describe('openBeside', () => {
  it('answers what the library answers while that one is open, and changes nothing', async () => {
    const { fresh, article } = await written();
    const own = fresh.library.calls;
    const picture = {
      bytes: Buffer.from('a picture'),
      type: 'image/png',
      width: 1,
      height: 1,
      name: 'p',
    } as const;
    const { hash } = valueOf(await own['original:store'](picture));
    valueOf(await own['site:store']({ name: 'Blad', address: 'https://blad.example', language: 'en' }));
    const before = hashOf(path.join(fresh.folder, 'library.sqlite'));
    const beside = openBeside(fresh.folder);
    const loaded = valueOf(await own['article:load']({ article }));
    expect(valueOf(await beside.calls['article:load']({ article }))).toEqual({ ...loaded, onlyRead: true });
    expect(valueOf(await beside.calls['desk:card']({ article }))).toEqual(loaded.card);
    expect(valueOf(await beside.calls['site:load']({}))).toEqual(valueOf(await own['site:load']({})));
    expect(valueOf(await beside.calls['original:load']({ hash }))).toEqual(
      valueOf(await own['original:load']({ hash })),
    );
    expect(beside.cards()).toEqual([{ card: loaded.card, isBehind: false }]);
    beside.close();
    expect(hashOf(path.join(fresh.folder, 'library.sqlite'))).toBe(before);
  });

  it('goes on reading the library of one moment, whatever is stored meanwhile', async () => {
    const { fresh, article, writer } = await written();
    const beside = openBeside(fresh.folder);
    const first = valueOf(await beside.calls['article:load']({ article }));
    const update = writer.headline('Andere kop');
    valueOf(await fresh.library.calls['article:store']({ article, update }));
    valueOf(await fresh.library.calls['article:create']({ language: 'nl' }));
    expect(valueOf(await beside.calls['article:load']({ article }))).toEqual(first);
    expect(beside.cards()).toHaveLength(1);
    beside.close();
    const later = openBeside(fresh.folder);
    expect(later.cards()).toHaveLength(2);
    expect(valueOf(await later.calls['article:load']({ article })).sequence).toBe(first.sequence + 1);
    later.close();
  });

  it('says which cards their texts have run ahead of', async () => {
    const { fresh, article, writer } = await written();
    valueOf(await fresh.library.calls['article:store']({ article, update: writer.headline('Nieuwe kop') }));
    const killed = freshFolder();
    fs.cpSync(fresh.folder, killed, { recursive: true });
    const beside = openBeside(killed);
    expect(beside.cards().map(({ isBehind }) => isBehind)).toEqual([true]);
    beside.close();
  });

  it('answers with a fault what is missing or damaged', async () => {
    const { fresh, article } = await written();
    fresh.library.close();
    change(fresh.folder, "update updates set bytes = x'0000' where sequence = 2");
    const beside = openBeside(fresh.folder);
    expect(await beside.calls['article:load']({ article })).toMatchObject({
      ok: false,
      fault: { kind: 'disk-failed', code: 'UPDATE-DAMAGED' },
    });
    const other = '11111111-1111-4111-8111-111111111111';
    expect(await beside.calls['article:load']({ article: other })).toMatchObject({
      fault: { kind: 'article-missing' },
    });
    beside.close();
  });

  it('says where there is no library, or one that has to be opened first', async () => {
    const empty = freshFolder();
    expect(faultOf(empty)).toMatchObject({ kind: 'place-unreadable', code: 'ENOENT' });
    expect(fs.readdirSync(empty)).toEqual([]);
    const { fresh } = await written();
    fresh.library.close();
    change(fresh.folder, `pragma user_version = ${knownVersion - 1}`);
    expect(faultOf(fresh.folder)).toEqual({
      kind: 'library-older',
      found: knownVersion - 1,
      known: knownVersion,
    });
    change(fresh.folder, 'pragma user_version = 99');
    expect(faultOf(fresh.folder)).toEqual({ kind: 'library-newer', found: 99, known: knownVersion });
    fs.writeFileSync(path.join(fresh.folder, 'library.sqlite'), 'no database at all, only words'.repeat(50));
    expect(faultOf(fresh.folder)).toMatchObject({ kind: 'disk-failed' });
  });
});
