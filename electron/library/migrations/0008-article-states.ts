import type { Sqlite } from '../sqlite';

/**
 * Which update each article's card is of, by the articles' small numbers: search compares that with what it knows at
 * every start, and read every card for it.
 */
export function indexArticleStates(database: Sqlite): void {
  database.exec('create index articles_by_state on articles (n, projected_sequence)');
}
