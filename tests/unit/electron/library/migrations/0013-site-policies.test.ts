import fs from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../../../../electron/library/migrations/migrate';
import { SiteRow } from '../../../../../electron/library/SiteRow';
import { openSqlite } from '../../../../../electron/library/sqlite';
import { libraryFixture } from '../../../../fixtures/libraries/dumpLibrary';

it('leaves a site that was kept before there were policies as it was, without any', () => {
  const database = openSqlite(':memory:');
  onTestFinished(() => database.close());
  database.exec(fs.readFileSync(libraryFixture(12), 'utf8'));
  migrate(database);
  expect(database.prepare('select policies from site').all()).toEqual([{ policies: '{}' }]);
  expect(new SiteRow(database).load()).toEqual({
    name: 'De Krant',
    address: 'https://krant.example/',
    language: 'nl',
    theme: 'dagblad',
  });
});
