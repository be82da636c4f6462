import { FaultError } from '../../../shared/faults/FaultError';
import type { Sqlite } from '../sqlite';
import { deskComplaint } from './deskComplaint';
import type { DeskDoor } from './openDesk';

/** Up to so many articles are checked before the library opens: that takes some milliseconds. */
const atOnce = 200;

/** Up to so many are checked a moment after. In a larger library that is left to the check of each copy of it. */
const later = 5000;

/** How long after the opening, in milliseconds: starting comes first. */
const after = 5000;

/** Throws `disk-failed` with SQLite's own code for damage where the desk of a small library is not sound. */
export function mustBeSound(database: Sqlite, folder: string): void {
  if (articlesIn(database) > atOnce || deskComplaint(database) === null) return;
  throw new FaultError({ kind: 'disk-failed', place: folder, code: 'SQLITE_CORRUPT' });
}

/** Has the desk of a library that is too large for that checked in its own thread; what it answers stops it. */
export function checkSoon(database: Sqlite, desk: DeskDoor, damaged: () => void): () => void {
  const count = articlesIn(database);
  if (count <= atOnce || count > later) return () => undefined;
  const timer = setTimeout(() => {
    void Promise.resolve(desk.isSound()).then((isSound) => {
      if (!isSound) damaged();
    });
  }, after);
  timer.unref();
  return () => clearTimeout(timer);
}

function articlesIn(database: Sqlite): number {
  return (database.prepare('select coalesce(max(n), 0) as most from articles').get() as { most: number })
    .most;
}
