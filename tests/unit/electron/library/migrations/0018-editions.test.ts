import path from 'node:path';
import { expect, it } from 'vitest';
import { putEdition } from '../../../../../electron/library/Editions';
import { openSqlite } from '../../../../../electron/library/sqlite';
import { makeFromFixture } from '../../../../fixtures/libraries/dumpLibrary';
import { libraryIn } from '../../../../fixtures/libraryIn';
import { freshFolder, valueOf } from '../../../../library/freshLibrary';

it('makes room for editions in an older library, and leaves its views', async () => {
  const folder = freshFolder();
  makeFromFixture(17, folder);
  const library = libraryIn(folder, { report: () => undefined });
  expect(valueOf(await library.calls['editions:list']({}))).toEqual([]);
  expect(valueOf(await library.calls['views:list']({}))).toMatchObject([{ name: 'Ter review' }]);
  const database = openSqlite(path.join(folder, 'library.sqlite'));
  putEdition(database, 'a', { name: 'Weekend', articles: [] });
  database.close();
  expect(valueOf(await library.calls['editions:list']({}))).toEqual([
    { id: 'a', name: 'Weekend', articles: [], gone: [] },
  ]);
  library.close();
});
