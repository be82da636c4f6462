import type { Sqlite } from '../sqlite';

/**
 * What lists of popular articles go by, in parts as JSON; the slugs that published articles had before; and a way to
 * find articles by the slug they have.
 */
export function createPopularity(database: Sqlite): void {
  database.exec(`
    create table popularity (
      part text primary key,
      value text not null
    ) strict;

    create table earlier_slugs (
      slug text not null,
      article text not null references articles (id),
      primary key (slug, article)
    ) strict, without rowid;

    create index articles_by_slug on articles (slug);
  `);
}
