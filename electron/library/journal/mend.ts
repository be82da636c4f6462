import type { MendedArticle } from '../../../shared/bridge/answers';
import type { CardTable } from '../CardTable';
import type { Sqlite } from '../sqlite';
import { transact } from '../transact';
import type { UpdateLog } from '../UpdateLog';

/** The part of an open library that is mended. */
export interface Mendable {
  database: Sqlite;
  log: UpdateLog;
  cards: CardTable;
}

/** Updates of one article by their numbers, from wherever they were found. */
export type Found = ReadonlyMap<number, { bytes: Uint8Array; at: string }>;

/** An update that says nothing: two noughts, for no structs and no deletions (Yjs, update format 1). */
const nothing = new Uint8Array([0, 0]);

/**
 * Makes the log of one article whole up to number `upto`: what is missing or damaged is put back from `found`
 * under its own number. What was not found stays as it is and nothing is changed at all, unless `holes` says
 * that an empty update may take its place: then the article opens without those words, and the answer says
 * how many updates are lost. An article that is not there is made. Null when there was nothing to do, or
 * nothing was done. Throws what the disk says.
 */
export function mend(
  { database, log, cards }: Mendable,
  article: string,
  upto: number,
  found: Found,
  holes: 'leave' | 'fill',
): MendedArticle | null {
  const broken = log.broken(article, upto);
  const back = broken.flatMap((sequence) => found.get(sequence) ?? []);
  const lost = broken.length - back.length;
  const [first] = back;
  if (!first || (lost > 0 && holes === 'leave')) return null;
  transact(database, () => {
    if (!cards.has(article)) cards.insert(article, first.at, first.at, false);
    let { at } = first;
    for (const sequence of broken) {
      const update = found.get(sequence);
      at = update?.at ?? at;
      log.put(article, sequence, update?.bytes ?? nothing, at);
    }
  });
  return { article, updates: back.length, lost, from: first.at, until: back.at(-1)?.at ?? first.at };
}
