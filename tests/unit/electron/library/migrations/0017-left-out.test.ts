import fs from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../../../../electron/library/migrations/migrate';
import { SiteRow } from '../../../../../electron/library/SiteRow';
import { openSqlite } from '../../../../../electron/library/sqlite';
import { libraryFixture } from '../../../../fixtures/libraries/dumpLibrary';

it('leaves a site that was kept before blocks could be left out as it was, with all of them', () => {
  const database = openSqlite(':memory:');
  onTestFinished(() => database.close());
  database.exec(fs.readFileSync(libraryFixture(16), 'utf8'));
  const before = database.prepare('select name, address, language, theme, policies from site').all();
  migrate(database);
  expect(database.prepare('select name, address, language, theme, policies from site').all()).toEqual(before);
  expect(database.prepare('select left_out from site').all()).toEqual([{ left_out: '[]' }]);
  expect(new SiteRow(database).load()?.leftOut).toBeUndefined();
});
