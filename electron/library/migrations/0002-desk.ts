import type { Tag } from '../../../shared/tags/Tag';
import { deskKeys } from '../deskKeys';
import type { Sqlite } from '../sqlite';

/**
 * What the desk orders, groups and counts by: a small number for each article, sort keys, who wrote it. The
 * order of editing gets an index that holds the number too, so that a list of all numbers is one reading.
 */
export function addDeskKeys(database: Sqlite): void {
  database.exec(`
    alter table articles add column n integer not null default 0;
    alter table articles add column headline_key text not null default '';
    alter table articles add column byline_key text not null default '';
    alter table articles add column main_tag text not null default '';
    alter table article_tags add column n integer not null default 0;

    create table article_authors (
      article text not null references articles (id),
      key text not null,
      n integer not null,
      primary key (article, key)
    ) strict, without rowid;
  `);
  const rows = database
    .prepare('select id, headline, byline, language, tags from articles order by created_at, id')
    .all() as { id: string; headline: string; byline: string; language: string; tags: string }[];
  const write = database.prepare(
    'update articles set n = ?, headline_key = ?, byline_key = ?, main_tag = ? where id = ?',
  );
  const number = database.prepare('update article_tags set n = ? where article = ?');
  const name = database.prepare('insert or ignore into article_authors (article, key, n) values (?, ?, ?)');
  for (const [index, row] of rows.entries()) {
    const keys = deskKeys({ ...row, tags: JSON.parse(row.tags) as Tag[] });
    write.run(index + 1, keys.headline, keys.byline, keys.mainTag, row.id);
    number.run(index + 1, row.id);
    for (const author of keys.authors) name.run(row.id, author, index + 1);
  }
  database.exec(`
    create unique index articles_by_n on articles (n);
    drop index articles_by_edited;
    create index articles_by_edited on articles (binned_at, edited_at, n);
    create index articles_by_headline on articles (binned_at, headline_key, n);
    create index articles_by_status on articles (binned_at, status, edited_at, n);
    drop index article_tags_by_key;
    create index article_tags_by_key on article_tags (key, n);
    create index article_authors_by_key on article_authors (key, n);
  `);
}
