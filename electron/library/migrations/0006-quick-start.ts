import type { Sqlite } from '../sqlite';

/**
 * What makes a library of a hundred thousand articles open as soon as one of ten: which card is of which update
 * and which article is the sample are read from indexes, and only what was written since all cards were as they
 * should be is looked through for cards that are not. `projected` says up to which row of `updates` that is.
 */
export function startSoon(database: Sqlite): void {
  database.exec(`
    create index articles_by_projection on articles (projected_sequence);
    create index articles_samples on articles (sample) where sample = 1;
    create table projected (
      one integer primary key check (one = 1),
      upto integer not null
    ) strict;
  `);
}
