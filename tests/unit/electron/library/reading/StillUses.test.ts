import fs from 'node:fs';
import path from 'node:path';
import * as Y from 'yjs';
import { expect, it, vi } from 'vitest';
import type { Library } from '../../../../../electron/library/Library';
import { openBeside } from '../../../../../electron/library/reading/openBeside';
import { openSqlite } from '../../../../../electron/library/sqlite';
import { createArticle } from '../../../../../shared/article/createArticle';
import { fakeOriginal } from '../../../../fixtures/fakeRenditions';
import { filmArticle } from '../../../../fixtures/filmArticle';
import type { FreshLibrary } from '../../../../library/freshLibrary';
import { freshLibrary, valueOf } from '../../../../library/freshLibrary';

const { hash } = fakeOriginal;
const idOf = (number: number): string => `00000000-0000-4000-8000-00000000000${number}`;

async function add(library: Library, number: number): Promise<void> {
  const doc = createArticle({ ...filmArticle(fakeOriginal), id: idOf(number) });
  const update = Y.encodeStateAsUpdate(doc);
  valueOf(await library.calls['article:import']({ update, sample: false }));
}

const ask = { article: idOf(1), slug: 'x', slugs: [], tags: [], originals: [hash] };

/** In how many other articles the picture is, for whoever only reads. */
async function usesBeside(folder: string): Promise<number> {
  const beside = openBeside(folder);
  try {
    return valueOf(await beside.calls['desk:facts'](ask)).stillUses[hash] ?? 0;
  } finally {
    beside.close();
  }
}

/** A library of three articles with one picture, which search knows all of, and which is closed. */
async function known(): Promise<FreshLibrary> {
  const fresh = freshLibrary();
  for (const number of [1, 2, 3]) await add(fresh.library, number);
  await vi.waitFor(
    async () => {
      const { stillUses } = valueOf(await fresh.library.calls['desk:facts'](ask));
      expect(stillUses).toEqual({ [hash]: 2 });
    },
    { timeout: 20_000 },
  );
  fresh.library.close();
  return fresh;
}

function change(folder: string, file: string, sql: string): void {
  const database = openSqlite(path.join(folder, file));
  database.exec(sql);
  database.close();
}

it('goes by what search knows of articles as they are', async () => {
  const { folder } = await known();
  expect(await usesBeside(folder)).toBe(2);
  change(
    folder,
    'search.sqlite',
    `delete from uses where n = (select n from read where article = '${idOf(3)}')`,
  );
  expect(await usesBeside(folder)).toBe(1);
});

it.each([
  ['has an older state of', `update read set sequence = 0`],
  ['does not know', `delete from read`],
  ['knows another article under the number of', `update read set article = '${idOf(9)}'`],
])('reads the articles that search %s', async (_what, sql) => {
  const { folder } = await known();
  change(folder, 'search.sqlite', `delete from uses; ${sql} where article = '${idOf(3)}'`);
  expect(await usesBeside(folder)).toBe(1);
});

it('reads all of them where search has no file, or a broken one', async () => {
  const { folder } = await known();
  const file = path.join(folder, 'search.sqlite');
  for (const end of ['-wal', '-shm']) fs.rmSync(file + end, { force: true });
  fs.writeFileSync(file, 'no database at all'.repeat(1000));
  expect(await usesBeside(folder)).toBe(2);
  fs.rmSync(file);
  expect(await usesBeside(folder)).toBe(2);
});
