import fs from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../../../../electron/library/migrations/migrate';
import { openSqlite } from '../../../../../electron/library/sqlite';
import { libraryFixture } from '../../../../fixtures/libraries/dumpLibrary';

it('gives a site that was kept before there was a choice the theme it had', () => {
  const database = openSqlite(':memory:');
  onTestFinished(() => database.close());
  database.exec(fs.readFileSync(libraryFixture(9), 'utf8'));
  migrate(database);
  expect(database.prepare('select name, theme from site').all()).toEqual([
    { name: 'De Krant', theme: 'dagblad' },
  ]);
});
