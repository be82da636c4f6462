import fs from 'node:fs';
import path from 'node:path';
import { FaultError } from '../../../shared/faults/FaultError';
import { syncNow } from '../../disk/syncNow';
import { openSqliteToRead } from '../sqlite';
import { ageingOf, CopyPlace } from './CopyPlace';
import { gatherOriginals } from './gatherOriginals';
import { gatherThemes } from './gatherThemes';
import { DamagedCopy, inspectCopy, sizesOf } from './inspectCopy';
import type { Manifest } from './Manifest';
import { writeManifest } from './Manifest';
import type { RoomLimit } from './room';
import { databaseRoom, mustFit } from './room';
import { sweepPlace } from './sweepPlace';

/** The parts of making a copy, in their order. */
export type CopyStep = 'database' | 'check' | 'originals';

/** What a copy is made of, and where. */
export interface CopyOrder {
  /** The file of the database, or of a copy of it. */
  database: string;
  /** The folder of its originals. */
  originals: string;
  /** The folder of its own themes; it need not be there. */
  themes: string;
  place: CopyPlace;
  /** Milliseconds since 1970: the moment the copy is of. */
  at: number;
  room: RoomLimit;
}

/**
 * Makes one copy: the database as one consistent file, beside the originals and files of themes that copies share. It is written
 * aside and forced to disk, then opened and read through; only when it holds all that the library has is it
 * renamed into place, with a manifest. What is then too old or too much goes. Null when nothing has changed
 * since the copy before it. The library is only read from, and goes on storing meanwhile. Throws a
 * `FaultError` with `disk-full` before the disk is, and what the disk says.
 */
export function makeCopy(
  { database, originals, themes, place, at, room }: CopyOrder,
  told: (step: CopyStep, done: number, total: number) => void = () => {},
): Manifest | null {
  place.clear();
  const before = place.copies();
  mustFit(place, fs.statSync(database).size, room);
  const serial = place.nextSerial();
  const name = CopyPlace.nameOf(serial, at);
  const folder = path.join(place.incoming, name);
  fs.mkdirSync(folder, { recursive: true });
  try {
    const file = path.join(folder, 'library.sqlite');
    told('database', 0, 1);
    const least = writeDatabase(database, file);
    const found = inspectCopy(file, place.reading, (done, total) => told('check', done, total));
    if (found.articles < least.articles || found.updates < least.updates) {
      throw new DamagedCopy(`${found.updates} of ${least.updates} updates`);
    }
    fs.mkdirSync(place.originals, { recursive: true });
    const missing = gatherOriginals(found.originals, {
      from: originals,
      to: place.originals,
      incoming: place.incoming,
      now: at,
      link: true,
      told: (done) => told('originals', done, found.originals.length),
    });
    const own = gatherThemes(themes, place, at);
    const { broken, ...rest } = found;
    const amiss = { articles: broken, originals: missing };
    const moment = new Date(at).toISOString();
    const made: Manifest = {
      form: 1,
      serial,
      at: moment,
      ...rest,
      ...(own.length > 0 && { themes: own }),
      amiss,
    };
    const [newest] = before;
    if (newest && isSame(newest.manifest, made) && !newest.damaged) return null;
    writeManifest(folder, made);
    syncNow(folder);
    fs.mkdirSync(place.copiesFolder, { recursive: true });
    fs.renameSync(folder, path.join(place.copiesFolder, name));
    syncNow(place.copiesFolder);
    sweepPlace(place, databaseRoom(place, room));
    return made;
  } finally {
    place.clear();
  }
}

/** The newest copy at a place, where it is whole and may stand for the library. */
export function newestWhole(place: CopyPlace): { database: string; at: number } | null {
  const [newest] = place.copies();
  if (!newest || !ageingOf(newest).whole) return null;
  return { database: path.join(newest.folder, 'library.sqlite'), at: Date.parse(newest.manifest.at) };
}

/** Writes all of a database into a new file, on disk when it returns. Answers what it held at least. */
function writeDatabase(database: string, file: string): { articles: number; updates: number } {
  const source = openSqliteToRead(database);
  try {
    const least = sizesOf(source);
    source.prepare('vacuum into ?').run(file);
    syncNow(file);
    return least;
  } catch (error) {
    // SQLite says of a damaged database what it says of a damaged disk; which one it was is not lost.
    if (error instanceof Error && /malformed|not a database/.test(error.message)) {
      throw new FaultError({ kind: 'disk-failed', place: database, code: 'SQLITE_CORRUPT' });
    }
    throw error;
  } finally {
    source.close();
  }
}

function isSame(a: Manifest, b: Manifest): boolean {
  const rest = ({ amiss, themes }: Manifest): string => JSON.stringify([amiss, themes]);
  return a.sha256 === b.sha256 && rest(a) === rest(b);
}
