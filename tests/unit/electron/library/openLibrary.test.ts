import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../../electron/library/openLibrary';
import { knownVersion } from '../../../../electron/library/migrations/migrate';
import { openSqlite } from '../../../../electron/library/sqlite';
import { freshFolder, freshLibrary, valueOf } from '../../../library/freshLibrary';
import { listCards } from '../../../library/listCards';
import { Writer } from '../../../library/Writer';
import { inOneThread } from '../../../../electron/library/inOneThread';

const start = { ...inOneThread, now: () => 0, newId: randomUUID, report: () => {} };

describe('openLibrary', () => {
  it('finds everything again after a restart', async () => {
    const fresh = freshLibrary();
    const { id: article } = valueOf(await fresh.library.calls['article:create']({ language: 'nl' }));
    const writer = new Writer(valueOf(await fresh.library.calls['article:load']({ article })));
    valueOf(await fresh.library.calls['article:store']({ article, update: writer.headline('Kop') }));
    const before = valueOf(await fresh.library.calls['article:load']({ article }));
    fresh.reopen();
    expect(valueOf(await fresh.library.calls['article:load']({ article }))).toEqual(before);
  });

  it('brings cards up to date that fell behind when the process ended', async () => {
    const fresh = freshLibrary();
    const { id: article } = valueOf(await fresh.library.calls['article:create']({ language: 'nl' }));
    const writer = new Writer(valueOf(await fresh.library.calls['article:load']({ article })));
    valueOf(await fresh.library.calls['article:store']({ article, update: writer.headline('Kop') }));
    // The old one is not closed: as after a crash, its card was never written.
    const second = valueOf(openLibrary({ ...start, folder: fresh.folder }));
    const articles = valueOf(await listCards(second.calls));
    second.close();
    expect(articles.map(({ headline }) => headline)).toEqual(['Kop']);
  });

  it('refuses a library of a newer Katern and leaves it as it is', () => {
    const { folder, library } = freshLibrary();
    library.close();
    const file = path.join(folder, 'library.sqlite');
    const database = openSqlite(file);
    database.exec('pragma user_version = 99; create table later (a)');
    database.close();
    const before = fs.readFileSync(file);
    expect(openLibrary({ ...start, folder })).toEqual({
      ok: false,
      fault: { kind: 'library-newer', found: 99, known: knownVersion },
    });
    expect(fs.readFileSync(file)).toEqual(before);
  });

  it('notices that the database was deleted, instead of showing an empty desk', () => {
    const { folder, library } = freshLibrary();
    library.close();
    fs.rmSync(path.join(folder, 'library.sqlite'));
    const emptied = { ok: false, fault: { kind: 'disk-failed', place: folder, code: 'LIBRARY-EMPTIED' } };
    expect(openLibrary({ ...start, folder })).toEqual(emptied);
    expect(openLibrary({ ...start, folder })).toEqual(emptied);
  });

  it('answers a fault for a file that is no database', () => {
    const folder = freshFolder();
    fs.writeFileSync(path.join(folder, 'library.sqlite'), 'x'.repeat(4096));
    expect(openLibrary({ ...start, folder })).toEqual({
      ok: false,
      fault: { kind: 'disk-failed', place: folder, code: 'SQLITE_NOTADB' },
    });
  });

  it('answers a fault where its folder cannot be made', () => {
    const place = path.join(freshFolder(), 'file');
    fs.writeFileSync(place, '');
    const folder = path.join(place, 'library');
    expect(openLibrary({ ...start, folder })).toEqual({
      ok: false,
      fault: { kind: 'disk-failed', place: folder, code: 'ENOTDIR' },
    });
  });

  it('does not mix up two processes that write to one article', async () => {
    const first = freshLibrary();
    const { id: article } = valueOf(await first.library.calls['article:create']({ language: 'nl' }));
    const second = valueOf(openLibrary({ ...start, folder: first.folder }));
    const one = new Writer(valueOf(await first.library.calls['article:load']({ article })));
    const two = new Writer(valueOf(await second.calls['article:load']({ article })));
    const numbers: number[] = [];
    for (let round = 0; round < 3; round++) {
      const mine = await first.library.calls['article:store']({ article, update: one.type('a ') });
      const theirs = await second.calls['article:store']({ article, update: two.type('b ') });
      numbers.push(valueOf(mine).sequence, valueOf(theirs).sequence);
    }
    second.close();
    expect(numbers).toEqual([2, 3, 4, 5, 6, 7]);
    expect(valueOf(await first.library.calls['desk:card']({ article })).words).toBe(6);
    expect(valueOf(await first.library.calls['article:load']({ article })).updates).toHaveLength(7);
  });

  it('removes what a crash left of a picture', () => {
    const { folder, reopen } = freshLibrary();
    const incoming = path.join(folder, 'originals', 'incoming');
    fs.mkdirSync(incoming, { recursive: true });
    fs.writeFileSync(path.join(incoming, 'half'), 'half');
    reopen();
    expect(fs.existsSync(incoming)).toBe(false);
  });
});
