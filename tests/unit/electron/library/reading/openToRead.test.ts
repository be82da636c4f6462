import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { knownVersion } from '../../../../../electron/library/migrations/migrate';
import type { Library } from '../../../../../electron/library/Library';
import { openLibrary } from '../../../../../electron/library/openLibrary';
import { readAhead } from '../../../../../electron/library/readAhead';
import { openSqlite } from '../../../../../electron/library/sqlite';
import { libraryCalls } from '../../../../../shared/bridge/libraryCalls';
import { plainQuestion } from '../../../../../shared/bridge/deskQuestion';
import type { Answer } from '../../../../../shared/faults/Answer';
import { freshFolder, freshLibrary, valueOf } from '../../../../library/freshLibrary';
import { listCards } from '../../../../library/listCards';
import { Writer } from '../../../../library/Writer';
import { inOneThread } from '../../../../../electron/library/inOneThread';

const newer = `pragma user_version = 99; alter table articles add column mood text not null default '';
  create table moods (article text primary key, mood text not null) strict`;
const picture = Buffer.from('the bytes of a picture');

/** A library with an article and an original, as `sql` leaves it; it is killed while it is open when told so. */
async function libraryWith(sql: string, killed = false): Promise<{ folder: string; article: string }> {
  const fresh = freshLibrary();
  const { calls } = fresh.library;
  const { id: article } = valueOf(await calls['article:create']({ language: 'nl' }));
  const writer = new Writer(valueOf(await calls['article:load']({ article })));
  for (const update of [writer.headline('Uit de toekomst'), writer.type('Gewone woorden.')])
    valueOf(await calls['article:store']({ article, update }));
  valueOf(
    await calls['original:store']({ bytes: picture, type: 'image/png', width: 2, height: 3, name: 'a.png' }),
  );
  if (!killed) fresh.library.close();
  const database = openSqlite(path.join(fresh.folder, 'library.sqlite'));
  database.exec(sql);
  // Copied with its log as it is: what SQLite does when it closes a database never happens there.
  const folder = freshFolder();
  fs.cpSync(fresh.folder, folder, { recursive: true });
  database.close();
  return { folder, article };
}

function open(folder: string, copyToRead = path.join(freshFolder(), 'reading')): Answer<Library> {
  return openLibrary({
    ...inOneThread,
    folder,
    now: () => 0,
    newId: randomUUID,
    report: () => {},
    copyToRead,
  });
}

/** Every file and folder below a folder, with what it holds and when it was written. */
function everything(folder: string): string[] {
  const names = fs.readdirSync(folder, { recursive: true }) as string[];
  return names.sort().map((name) => {
    const file = path.join(folder, name);
    const there = fs.statSync(file);
    const held = there.isFile() ? createHash('sha256').update(fs.readFileSync(file)).digest('hex') : '';
    return `${name} ${there.mtimeMs} ${held}`;
  });
}

describe('openToRead', () => {
  it.each([false, true])(
    'reads the library of a newer Katern and writes nothing there (killed: %s)',
    async (killed) => {
      const { folder, article } = await libraryWith(newer, killed);
      const before = everything(folder);
      const reading = path.join(freshFolder(), 'reading');
      const library = valueOf(open(folder, reading));
      const { calls } = library;
      expect(library.onlyRead).toBe(true);
      expect(valueOf(await calls['library:newer']({}))).toEqual({ found: 99, known: knownVersion });
      const articles = valueOf(await listCards(calls));
      expect(articles.map(({ headline }) => headline)).toEqual(['Uit de toekomst']);
      const loaded = valueOf(await calls['article:load']({ article }));
      expect(loaded).toMatchObject({ sequence: 3, onlyRead: true });
      const question = { ...plainQuestion, query: 'woorden' };
      // The copy is read for search in between, once it is asked.
      await vi.waitFor(async () => {
        const page = valueOf(await calls['desk:ask']({ question, from: 0, count: 9, find: [] }));
        expect(page.rows.map(({ card }) => card.headline)).toEqual(['Uit de toekomst']);
      }, 4000);
      expect(valueOf(await calls['history:timeline']({ article })).upto).toBe(3);
      const hash = createHash('sha256').update(picture).digest('hex');
      expect(Buffer.from(valueOf(await calls['original:load']({ hash })).bytes)).toEqual(picture);
      expect(valueOf(await calls['site:load']({})).language).toBe('nl');
      library.close();
      expect(everything(folder)).toEqual(before);
    },
  );

  it('answers every call that would change something with the reason', async () => {
    const { folder, article } = await libraryWith(newer);
    const before = everything(folder);
    const library = valueOf(open(folder));
    const { calls } = library;
    const refused = { ok: false, fault: { kind: 'library-newer', found: 99, known: knownVersion } };
    const update = new Writer(valueOf(await calls['article:load']({ article }))).type('Dit mag er niet in.');
    expect(await calls['article:store']({ article, update })).toEqual(refused);
    expect(await calls['article:create']({ language: 'nl' })).toEqual(refused);
    expect(await calls['article:bin']({ article })).toEqual(refused);
    expect(await calls['site:store']({ name: 'a', address: 'https://a.example/', language: 'nl' })).toEqual(
      refused,
    );
    const change = { job: randomUUID(), articles: [article], change: { kind: 'bin' as const } };
    expect(await calls['articles:change'](change as never)).toEqual(refused);
    expect(Object.keys(calls).sort()).toEqual(Object.keys(libraryCalls).sort());
    library.close();
    expect(everything(folder)).toEqual(before);
  });

  it('sees that it is newer where only the write-ahead log says so', async () => {
    const { folder } = await libraryWith(newer, true);
    const file = fs.readFileSync(path.join(folder, 'library.sqlite'));
    expect(file.readUInt32BE(60)).not.toBe(99);
    const library = valueOf(open(folder));
    expect(library.onlyRead).toBe(true);
    library.close();
  });

  it('is not what is read ahead of the library, which would write beside the database', async () => {
    const { folder, article } = await libraryWith(newer);
    const before = everything(folder);
    expect(readAhead(folder, article)).toBeNull();
    expect(everything(folder)).toEqual(before);
  });

  it('refuses tables it cannot read, and leaves them as they are', async () => {
    const { folder } = await libraryWith(
      'alter table updates rename column bytes to words; pragma user_version = 99',
    );
    const before = everything(folder);
    const fault = { kind: 'library-newer', found: 99, known: knownVersion };
    expect(open(folder)).toEqual({ ok: false, fault });
    expect(everything(folder)).toEqual(before);
  });

  it('opens a library as ever whose number of the tables is only damaged', async () => {
    const { folder, article } = await libraryWith('pragma user_version = 99');
    const reading = path.join(freshFolder(), 'reading');
    const library = valueOf(open(folder, reading));
    expect(library.onlyRead).toBe(false);
    expect(valueOf(await library.calls['library:newer']({}))).toBeNull();
    expect(valueOf(await library.calls['article:load']({ article })).onlyRead).toBe(false);
    expect(fs.existsSync(reading)).toBe(false);
    library.close();
  });
});
