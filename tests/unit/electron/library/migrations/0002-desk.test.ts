import { expect, it, onTestFinished } from 'vitest';
import { createFirstTables } from '../../../../../electron/library/migrations/0001-first';
import { migrate } from '../../../../../electron/library/migrations/migrate';
import { openSqlite } from '../../../../../electron/library/sqlite';

it('gives the articles of an older library their numbers, sort keys and writers', () => {
  const database = openSqlite(':memory:');
  onTestFinished(() => database.close());
  createFirstTables(database);
  database.exec(`
    pragma user_version = 1;
    insert into articles (id, created_at, edited_at, headline, byline, tags) values
      ('second', '2026-02-01', '2026-02-01', 'Éen dag 9', 'Noor Vermeer en Sjoerd Dam',
       '[{"kind":"genre","label":"Series"},{"kind":"company","label":"Netflix"}]'),
      ('first', '2026-01-01', '2026-03-01', '', '', '[]');
    insert into article_tags (article, key, tag) values ('second', 'genre:series', '{}');
  `);
  migrate(database);
  const all = (sql: string): unknown[] => database.prepare(sql).all();
  expect(all('select id, n, headline_key, byline_key, main_tag from articles order by n')).toEqual([
    { id: 'first', n: 1, headline_key: '', byline_key: '', main_tag: '' },
    {
      id: 'second',
      n: 2,
      headline_key: 'een dag 000000000009',
      byline_key: 'noor vermeer en sjoerd dam',
      main_tag: 'company:netflix',
    },
  ]);
  expect(all('select n from article_tags')).toEqual([{ n: 2 }]);
  expect(all('select key, n from article_authors order by key')).toEqual([
    { key: 'noor vermeer', n: 2 },
    { key: 'sjoerd dam', n: 2 },
  ]);
});
