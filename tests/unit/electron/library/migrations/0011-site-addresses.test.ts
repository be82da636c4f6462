import fs from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../../../../electron/library/migrations/migrate';
import { siteAddresses } from '../../../../../electron/library/SiteAddresses';
import { openSqlite } from '../../../../../electron/library/sqlite';
import { libraryFixture } from '../../../../fixtures/libraries/dumpLibrary';

it('makes room for addresses in an older library, which knows of none', () => {
  const database = openSqlite(':memory:');
  onTestFinished(() => database.close());
  database.exec(fs.readFileSync(libraryFixture(10), 'utf8'));
  migrate(database);
  expect(siteAddresses(database)).toEqual([]);
});
