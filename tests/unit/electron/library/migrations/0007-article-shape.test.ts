import { expect, it, onTestFinished } from 'vitest';
import fs from 'node:fs';
import { migrate } from '../../../../../electron/library/migrations/migrate';
import { ShownArticles } from '../../../../../electron/library/ShownArticles';
import { openSqlite } from '../../../../../electron/library/sqlite';
import { libraryFixture } from '../../../../fixtures/libraries/dumpLibrary';

it('keeps what was kept before shapes had a number for nobody, until it is kept anew', () => {
  const database = openSqlite(':memory:');
  onTestFinished(() => database.close());
  database.exec(fs.readFileSync(libraryFixture(6), 'utf8'));
  const kept = database.prepare('select article, sequence from shown_articles').all() as {
    article: string;
    sequence: number;
  }[];
  expect(kept).toHaveLength(1);
  migrate(database);
  const shown = new ShownArticles(database);
  for (const { article, sequence } of kept) {
    expect(shown.sequence(article)).toBe(0);
    expect(shown.load(article, sequence)).toBeNull();
  }
});
