import { describe, expect, it } from 'vitest';
import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { setAsidesIn } from '../../../../../electron/library/backups/setAsides';
import { setAside } from '../../../../../electron/library/journal/setAside';
import { setAsideName } from '../../../../../shared/bridge/setAsideCalls';
import { freshFolder, freshLibrary, valueOf } from '../../../../library/freshLibrary';
import { listCards } from '../../../../library/listCards';
import { Writer } from '../../../../library/Writer';

/** A folder with a database of that many articles, set aside as one that is damaged. */
async function damaged(headlines: readonly string[]): Promise<string> {
  const { folder, library, clock } = freshLibrary();
  for (const headline of headlines) {
    clock.at += 60_000;
    const { id: article } = valueOf(await library.calls['article:create']({ language: 'nl' }));
    const writer = new Writer(valueOf(await library.calls['article:load']({ article })));
    valueOf(await library.calls['article:store']({ article, update: writer.headline(headline) }));
  }
  valueOf(await listCards(library.calls));
  library.close();
  setAside(folder, Date.UTC(2026, 1, 3, 4, 5, 6));
  return folder;
}

describe('setAsidesIn', () => {
  it('finds nothing where nothing was set aside', () => {
    expect(setAsidesIn(freshLibrary().folder)).toEqual([]);
    expect(setAsidesIn(path.join(freshFolder(), 'not-there'))).toEqual([]);
  });

  it('says of a database that was set aside from when it is, how large, and what can be read in it', async () => {
    const folder = await damaged(['Een', 'Twee', 'Drie', 'Vier']);
    const [found, ...others] = setAsidesIn(folder);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      name: 'damaged/20260203040506',
      kind: 'damaged',
      at: '2026-02-03T04:05:06.000Z',
      articles: 4,
      headlines: ['Vier', 'Drie', 'Twee'],
    });
    const file = path.join(folder, 'damaged', '20260203040506', 'library.sqlite');
    expect(found?.bytes).toBeGreaterThanOrEqual(fs.statSync(file).size);
  });

  it('names what cannot be read as well', async () => {
    const folder = await damaged(['Een']);
    const file = path.join(folder, 'damaged', '20260203040506', 'library.sqlite');
    fs.writeFileSync(file, Buffer.alloc(5000, 7));
    for (const end of ['-wal', '-shm']) fs.rmSync(file + end, { force: true });
    expect(setAsidesIn(folder)).toMatchObject([
      { kind: 'damaged', bytes: 5000, articles: null, headlines: [] },
    ]);
  });

  it('finds replaced libraries, old previews and strangers, the last one first, and nothing else', () => {
    const folder = freshFolder();
    const put = (name: string, at: string): void => {
      const file = path.join(folder, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, 'x'.repeat(10));
      fs.utimesSync(file, new Date(at), new Date(at));
    };
    put('aside/20260105T090000-2/library.sqlite', '2026-01-01T00:00:00Z');
    put('journal/00000001.journal', '2026-01-01T00:00:00Z');
    put('journal/00000001.index.aside', '2026-01-04T00:00:00.000Z');
    put('journal.aside', '2026-01-06T00:00:00.000Z');
    put('originals/aa/aa', '2026-01-01T00:00:00Z');
    put('aside/mine/letter.txt', '2026-01-01T00:00:00Z');
    put('damaged/notes.txt', '2026-01-01T00:00:00Z');
    fs.mkdirSync(path.join(folder, 'cache'));
    const kinds = setAsidesIn(folder).map(({ name, kind, at, bytes }) => [name, kind, at, bytes]);
    expect(kinds).toEqual([
      ['journal.aside', 'stranger', '2026-01-06T00:00:00.000Z', 10],
      ['aside/20260105T090000-2', 'replaced', '2026-01-05T09:00:00.000Z', 10],
      ['journal/00000001.index.aside', 'stranger', '2026-01-04T00:00:00.000Z', 10],
    ]);
    put('cache/abc', '2026-01-01T00:00:00Z');
    expect(setAsidesIn(folder).map(({ kind }) => kind)).toContain('previews');
    for (const { name } of setAsidesIn(folder)) expect(v.is(setAsideName, name)).toBe(true);
  });
});

it.each([
  '',
  'library.sqlite',
  'journal',
  'journal/00000001.journal',
  'originals',
  'damaged',
  'aside',
  'damaged/..',
  'damaged/20260203040506/../../library.sqlite',
  'aside/20260105T090000/..',
  'cache/..',
  'cache/',
  '/cache',
  'cache\n',
  'damaged\\20260203040506',
])('no name leads to what is in use: %j', (name) => {
  expect(v.is(setAsideName, name)).toBe(false);
});
