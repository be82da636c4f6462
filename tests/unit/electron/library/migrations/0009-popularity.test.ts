import fs from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../../../../electron/library/migrations/migrate';
import { NamedArticles } from '../../../../../electron/library/NamedArticles';
import { popularityOf } from '../../../../../electron/library/PopularityRecord';
import { openSqlite } from '../../../../../electron/library/sqlite';
import { noPopularity } from '../../../../../shared/pages/Popularity';
import { libraryFixture } from '../../../../fixtures/libraries/dumpLibrary';

it('makes room for figures in an older library, and finds its articles by their slugs', () => {
  const database = openSqlite(':memory:');
  onTestFinished(() => database.close());
  database.exec(fs.readFileSync(libraryFixture(8), 'utf8'));
  const cards = database.prepare(`select id, slug from articles where binned_at = ''`).all() as {
    id: string;
    slug: string;
  }[];
  migrate(database);
  expect(popularityOf(database)).toEqual(noPopularity);
  const found = new NamedArticles(database).of({ slugs: cards.map(({ slug }) => slug), headlines: [] });
  expect(new Set(found.map(({ article }) => article))).toEqual(new Set(cards.map(({ id }) => id)));
  expect(cards.length).toBeGreaterThan(1);
});
