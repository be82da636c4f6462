import type { CardTable } from '../CardTable';
import type { Sqlite } from '../sqlite';
import type { UpdateLog } from '../UpdateLog';

/** The part of an open library that is mended. */
export interface Mendable {
  database: Sqlite;
  log: UpdateLog;
  cards: CardTable;
}
