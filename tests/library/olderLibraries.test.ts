import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { knownVersion } from '../../electron/library/migrations/migrate';
import type { Library } from '../../electron/library/Library';
import { openSqlite } from '../../electron/library/sqlite';
import { noFilter } from '../../shared/bridge/deskFilter';
import { nobody, plainQuestion } from '../../shared/bridge/deskQuestion';
import { dumpLibrary, libraryFixture, makeFromFixture } from '../fixtures/libraries/dumpLibrary';
import { textsOf } from './damage/writtenLibrary';
import { freshFolder, valueOf } from './freshLibrary';
import { listCards } from './listCards';
import { libraryIn } from '../fixtures/libraryIn';

const [sample, day, binned, last] = [
  'aaaaaaaa-0000-4000-8000-000000000001',
  'bbbbbbbb-0000-4000-8000-000000000002',
  'cccccccc-0000-4000-8000-000000000003',
  'dddddddd-0000-4000-8000-000000000004',
] as const;
/** What the fixtures say of how the publisher works, from the version on in which it could. */
const policies = { masthead: 'https://krant.example/colofon/', sameAs: ['https://sociaal.example/@krant'] };
const view = 'eeeeeeee-0000-4000-8000-000000000005';
const edition = { id: 'ffffffff-0000-4000-8000-000000000006', name: 'Weekend', articles: [day, sample] };
const picture = Buffer.from('not a picture, but bytes that are kept as one');
const hash = createHash('sha256').update(picture).digest('hex');

/** Every version of the tables there was: each migration starts from the one before it. */
const versions = Array.from({ length: knownVersion }, (_, index) => index + 1);

/** A folder with a library as a Katern of that version left it: its last word was stored, its card was not written. */
function olderLibrary(version: number): string {
  const folder = freshFolder();
  makeFromFixture(version, folder);
  const original = path.join(folder, 'originals', hash.slice(0, 2), hash);
  fs.mkdirSync(path.dirname(original), { recursive: true });
  fs.writeFileSync(original, picture);
  return folder;
}

function open(folder: string): Library {
  return libraryIn(folder, { report: () => undefined });
}

function rows(folder: string, sql: string): unknown[] {
  const database = openSqlite(path.join(folder, 'library.sqlite'));
  const found = database.prepare(sql).all();
  database.close();
  return found;
}

/** All that the articles of an older library have to say once they are opened. */
async function expectAll(library: Library, version: number): Promise<void> {
  const { calls } = library;
  const cards = valueOf(await listCards(calls));
  const byId = new Map(cards.map((card) => [card.id, card]));
  expect([...byId.keys()].sort()).toEqual([sample, day, last]);
  expect(byId.get(sample)).toMatchObject({
    headline: 'Gijzelingsfilm iHostage best bekeken',
    byline: 'Noor Vermeer en Sjoerd Dam',
    tags: [
      { kind: 'genre', label: 'Series' },
      { kind: 'company', label: 'Netflix' },
    ],
    sample: true,
    words: 14,
  });
  expect(byId.get(day)).toMatchObject({ headline: 'Éen dag op de redactie', words: 33 });
  expect(byId.get(last)).toMatchObject({ headline: 'Nog net bewaard' });
  const bin = valueOf(await listCards(calls, 'bin'));
  expect(bin).toMatchObject([{ id: binned, headline: 'In de prullenmand' }]);
  const twelve = Array.from({ length: 12 }, (_, index) => `Zin ${index + 1}. `).join('');
  const [first, second, third, fourth] = await textsOf(library, [sample, day, binned, last]);
  expect(first?.body).toContain("De makers spraken met 'echte' getuigen.");
  expect(second?.body).toBe(`${twelve}Koffie om acht uur.\n`);
  expect(third?.body).toBe('Toch niet geplaatst.\n');
  expect(fourth?.headline).toBe('Nog net bewaard');
  const loaded = valueOf(await calls['original:load']({ hash }));
  expect(Buffer.from(loaded.bytes)).toEqual(picture);
  expect(loaded.original).toMatchObject({ name: "plein 'bij avond'.png", width: 40 });
  const site = valueOf(await calls['site:load']({}));
  expect(site.name).toBe('De Krant');
  // Policies were first kept in version 13.
  expect(site.policies).toEqual(version < 13 ? undefined : policies);
  // Views were first kept in version 5.
  const views = valueOf(await calls['views:list']({}));
  expect(views.map(({ name }) => name)).toEqual(version < 5 ? [] : ['Ter review']);
  // Editions in version 18.
  const editions = valueOf(await calls['editions:list']({}));
  expect(editions).toEqual(version < 18 ? [] : [{ ...edition, gone: [] }]);
  // And lists by hand in version 9.
  const { byHand } = valueOf(await calls['popularity:load']({}));
  expect(byHand?.articles ?? []).toEqual(version < 9 ? [] : [day, sample]);
}

describe.each(versions.filter((version) => fs.existsSync(libraryFixture(version))))(
  'a library of version %i',
  (version) => {
    it('opens with every article, bin, picture and site, and every update byte for byte', async () => {
      const folder = olderLibrary(version);
      const log = 'select article, sequence, at, hex(checksum), hex(bytes) from updates order by 1, 2';
      const before = rows(folder, log);
      expect(before).toHaveLength(17);
      const library = open(folder);
      await expectAll(library, version);
      expect(valueOf(await library.calls['library:mended']({}))).toEqual([]);
      library.close();
      expect(rows(folder, log)).toEqual(before);
      expect(rows(folder, 'pragma user_version')).toEqual([{ user_version: knownVersion }]);
    });

    it('is ordered, filtered and counted by what was not in its tables yet', async () => {
      const library = open(olderLibrary(version));
      const { calls } = library;
      const ask = async (change: object): Promise<string[]> => {
        const question = { ...plainQuestion, ...change };
        const page = valueOf(await calls['desk:ask']({ question, from: 0, count: 9, find: [] }));
        return page.rows.map(({ card }) => card.id);
      };
      expect(await ask({ sort: 'headline', descending: false })).toEqual([day, sample, last]);
      const counts = valueOf(
        await calls['desk:counts']({ who: { ...nobody, byline: 'Sjoerd Dam' }, tags: 5 }),
      );
      expect(counts).toMatchObject({ all: 3, bin: 1, mine: 2 });
      library.close();
    });

    it('is all in the journal once it has been open, and comes back from that alone', async () => {
      const folder = olderLibrary(version);
      const library = open(folder);
      // It is copied in between, with nobody waiting.
      const updates = rows(folder, 'select bytes from updates') as { bytes: Uint8Array }[];
      await vi.waitFor(() => {
        const journal = fs.readFileSync(path.join(folder, 'journal', '00000001.journal'));
        expect(updates.filter(({ bytes }) => !journal.includes(Buffer.from(bytes)))).toEqual([]);
      });
      library.close();
      for (const end of ['', '-wal', '-shm'])
        fs.rmSync(path.join(folder, `library.sqlite${end}`), { force: true });
      const again = open(folder);
      await expectAll(again, version);
      again.close();
    });

    it('has the very tables of a new one after that', () => {
      const folder = olderLibrary(version);
      open(folder).close();
      const fresh = freshFolder();
      open(fresh).close();
      const tables = 'select type, name, sql from sqlite_schema order by type, name';
      expect(rows(folder, tables)).toEqual(rows(fresh, tables));
    });
  },
);

it('there is a library of every version that a migration starts from', async () => {
  // A migration brings one of its own version for the next: `KATERN_WRITE_LIBRARY=1 npx vitest run tests/library/olderLibraries`.
  if (process.env['KATERN_WRITE_LIBRARY']) await writeFixture();
  expect(versions.slice(0, -1).filter((version) => !fs.existsSync(libraryFixture(version)))).toEqual([]);
});

/** Brings the library of the version before this one up to date, and keeps it as one of this version. */
async function writeFixture(): Promise<void> {
  const folder = olderLibrary(knownVersion - 1);
  const library = open(folder);
  valueOf(await library.calls['views:store']({ id: view, name: 'Ter review', filter: noFilter }));
  valueOf(await library.calls['editions:store'](edition));
  const byHand = { articles: [day, sample], since: '2026-11-24T09:00:00.000Z' };
  valueOf(await library.calls['popularity:store']({ part: 'byHand', value: byHand }));
  const site = valueOf(await library.calls['site:load']({}));
  valueOf(await library.calls['site:store']({ ...site, policies }));
  valueOf(await library.calls['words:keep']({ word: 'iHostage' }));
  library.close();
  const database = openSqlite(path.join(folder, 'library.sqlite'));
  fs.writeFileSync(libraryFixture(knownVersion), dumpLibrary(database));
  database.close();
}
