import fs from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { keptWords, putWord } from '../../../../../electron/library/KeptWords';
import { migrate } from '../../../../../electron/library/migrations/migrate';
import { openSqlite } from '../../../../../electron/library/sqlite';
import { libraryFixture } from '../../../../fixtures/libraries/dumpLibrary';

it('makes room for words in an older library, and leaves the rest of it', () => {
  const database = openSqlite(':memory:');
  onTestFinished(() => database.close());
  database.exec(fs.readFileSync(libraryFixture(13), 'utf8'));
  const before = database.prepare('select count(*) as count from updates').get();
  migrate(database);
  expect(keptWords(database)).toEqual([]);
  putWord(database, 'iHostage', true);
  expect(keptWords(database)).toEqual(['iHostage']);
  expect(database.prepare('select count(*) as count from updates').get()).toEqual(before);
});
