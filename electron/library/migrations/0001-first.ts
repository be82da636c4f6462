import type { Sqlite } from '../sqlite';

/** The library's first tables. The updates are the truth; what is in `articles` is derived from them. */
export function createFirstTables(database: Sqlite): void {
  database.exec(`
    create table articles (
      id text primary key,
      created_at text not null,
      edited_at text not null,
      published_at text not null default '',
      binned_at text not null default '',
      sample integer not null default 0,
      headline text not null default '',
      slug text not null default '',
      language text not null default 'nl',
      status text not null default 'draft',
      byline text not null default '',
      tags text not null default '[]',
      words integer not null default 0,
      opening text not null default '',
      still text not null default '',
      content_hash text not null default '',
      projected_sequence integer not null default 0
    ) strict, without rowid;
    create index articles_by_edited on articles (binned_at, edited_at desc);

    create table article_tags (
      article text not null references articles (id),
      key text not null,
      tag text not null,
      primary key (article, key)
    ) strict, without rowid;
    create index article_tags_by_key on article_tags (key);

    create table updates (
      article text not null references articles (id),
      sequence integer not null check (sequence > 0),
      at text not null,
      checksum blob not null,
      bytes blob not null,
      primary key (article, sequence)
    ) strict;

    create table snapshots (
      article text not null references articles (id),
      upto_sequence integer not null,
      checksum blob not null,
      bytes blob not null,
      primary key (article, upto_sequence)
    ) strict;

    create table originals (
      hash text primary key,
      type text not null,
      width integer not null,
      height integer not null,
      bytes integer not null,
      name text not null,
      added_at text not null
    ) strict, without rowid;

    create table site (
      one integer primary key check (one = 1),
      name text not null,
      address text not null,
      language text not null
    ) strict;
  `);
}
