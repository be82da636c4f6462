import fs from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../../../../electron/library/migrations/migrate';
import { SitePages } from '../../../../../electron/library/SitePages';
import { ShownArticles } from '../../../../../electron/library/ShownArticles';
import { openSqlite } from '../../../../../electron/library/sqlite';
import { libraryFixture } from '../../../../fixtures/libraries/dumpLibrary';

it('lists the articles of the site of a library from before there was an index of them', () => {
  const database = openSqlite(':memory:');
  onTestFinished(() => database.close());
  database.exec(fs.readFileSync(libraryFixture(11), 'utf8'));
  database.exec(`update articles set status = 'exported'`);
  migrate(database);
  const pages = new SitePages({
    database,
    shown: new ShownArticles(database),
    whole: () => ({ updates: [], sequence: 0 }) as never,
    keeps: false,
  });
  const ids = database.prepare(`select id from articles where binned_at = '' order by id`).all();
  expect(ids.length).toBeGreaterThan(0);
  const listed = pages
    .list()
    .lines.split('\n')
    .map((line) => ({ id: line.slice(0, line.indexOf(' ')) }));
  expect(listed).toEqual(ids);
});
