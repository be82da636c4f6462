import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { CheckProgress } from '../../../shared/bridge/checkCalls';
import { CardTable } from '../CardTable';
import { complaintOf } from '../complaintOf';
import { diskFault } from '../diskFault';
import { isDamageAtOpening } from '../isDamage';
import type { Frame } from '../journal/frames';
import { Journal } from '../journal/Journal';
import { Lasts } from '../journal/Lasts';
import { differingRecords, heldRecords } from '../journal/RecordKeeper';
import { recordKinds } from '../journal/recordKinds';
import { ShownArticles } from '../ShownArticles';
import type { Sqlite } from '../sqlite';
import { openSqliteToRead } from '../sqlite';
import { checksumOf, UpdateLog } from '../UpdateLog';
import type { Flaw, ReadThrough } from './Flaw';
import { readArticleThrough } from './readArticleThrough';

/** Hears how far it is, and says whether to go on. */
type Tell = (progress: CheckProgress) => boolean;

/** It was told to stop. */
class Stopped extends Error {}

/** An article as it was read, for its second copy to be compared with. */
interface Expected {
  name: string;
  last: number;
  /** By number, from 1: what has been found of it in the journal. */
  found: Uint8Array;
  broken: Set<number>;
  frames: Frame[];
}

/**
 * Reads all of the library in a folder, over a connection of its own, while it is open and written to: SQLite's
 * own check, every update and what was derived from it, the journal, the originals. Changes nothing. A database
 * that is damaged is all that is said of it. Null once `ask` says not to go on. Throws what the disk says.
 */
export function readThrough(folder: string, ask: Tell): ReadThrough | null {
  const tell = (progress: CheckProgress): void => {
    if (!ask(progress)) throw new Stopped();
  };
  const read: ReadThrough = { articles: 0, updates: 0, originals: 0, flaws: [] };
  let database: Sqlite | null = null;
  try {
    tell({ step: 'database', done: 0, total: 1 });
    database = openSqliteToRead(path.join(folder, 'library.sqlite'));
    database.exec('pragma busy_timeout = 5000');
    if (complaintOf(database) !== null) return { ...read, flaws: [ofLibrary('database')] };
    const expected = readArticles(database, folder, read, tell);
    readJournal(folder, database, expected, read, tell);
    readOriginals(folder, database, read, tell);
    return read;
  } catch (error) {
    if (error instanceof Stopped) return null;
    const fault = diskFault(error, folder);
    if (fault && isDamageAtOpening(fault)) return { ...read, flaws: [ofLibrary('database')] };
    throw error;
  } finally {
    database?.close();
  }
}

function readArticles(
  database: Sqlite,
  folder: string,
  read: ReadThrough,
  tell: (progress: CheckProgress) => void,
): Map<string, Expected> {
  const cards = new CardTable(database);
  const parts = { log: new UpdateLog(database, folder), cards, shown: new ShownArticles(database) };
  const articles = [...cards.sequences()];
  const expected = new Map<string, Expected>();
  for (const [index, [article]] of articles.entries()) {
    tell({ step: 'articles', done: index, total: articles.length });
    // At one moment: its card may be written while this reads.
    database.exec('begin');
    const { headline: name, last, broken, wrong } = readArticleThrough(parts, article);
    database.exec('commit');
    read.articles++;
    read.updates += last;
    expected.set(article, {
      name,
      last,
      found: new Uint8Array(last + 1),
      broken: new Set(broken),
      frames: [],
    });
    for (const kind of wrong) read.flaws.push({ kind, article, name, count: 1 });
  }
  return expected;
}

/** The second copy beside the first; what only the second has of the first is kept. */
function readJournal(
  folder: string,
  database: Sqlite,
  expected: Map<string, Expected>,
  read: ReadThrough,
  tell: (progress: CheckProgress) => void,
): void {
  const checksum = database.prepare('select checksum from updates where article = ? and sequence = ?');
  const lasts = new Lasts();
  const held = heldRecords(database, recordKinds(database));
  for (const { entry, done, total } of Journal.entriesIn(path.join(folder, 'journal'))) {
    tell({ step: 'journal', done, total });
    if (!entry.update) {
      lasts.take(entry);
      continue;
    }
    const { article, sequence, bytes } = entry.update;
    const known = expected.get(article);
    if (!known || sequence > known.last) continue;
    if (known.broken.has(sequence)) known.frames.push(entry.update);
    const row = checksum.get(article, sequence) as { checksum: Uint8Array } | undefined;
    // The last frame of a number holds: an earlier one may have been put right by it.
    known.found[sequence] = row && Buffer.compare(row.checksum, checksumOf(bytes)) === 0 ? 1 : 0;
  }
  for (const [article, { name, last, found, broken, frames }] of expected) {
    const count = broken.size;
    if (count > 0) read.flaws.push({ kind: 'updates', article, name, count, frames, upto: last });
    const numbers: number[] = [];
    for (let number = 1; number <= last; number++) {
      if (!found[number] && !broken.has(number)) numbers.push(number);
    }
    if (numbers.length > 0) {
      read.flaws.push({ kind: 'journal', article, name, count: numbers.length, numbers });
    }
  }
  const differing = differingRecords(held, [...lasts.records.values()]);
  if (differing > 0) read.flaws.push({ ...ofLibrary('records'), count: differing });
}

function readOriginals(
  folder: string,
  database: Sqlite,
  read: ReadThrough,
  tell: (progress: CheckProgress) => void,
): void {
  const rows = database.prepare('select hash, name from originals').all() as { hash: string; name: string }[];
  for (const [index, { hash, name }] of rows.entries()) {
    tell({ step: 'originals', done: index, total: rows.length });
    read.originals++;
    const file = path.join(folder, 'originals', hash.slice(0, 2), hash);
    if (hashOf(file) !== hash) read.flaws.push({ ...ofLibrary('original'), name });
  }
}

/** The SHA-256 of a file, read piece by piece; '' where there is none, or the disk does not give it. */
function hashOf(file: string): string {
  const hash = createHash('sha256');
  let descriptor: number;
  try {
    descriptor = fs.openSync(file, 'r');
  } catch {
    // Whatever the reason, the picture cannot be had from here, and that is what is said.
    return '';
  }
  try {
    const piece = Buffer.alloc(1024 * 1024);
    for (let length = -1; length !== 0;) {
      length = fs.readSync(descriptor, piece);
      hash.update(piece.subarray(0, length));
    }
    return hash.digest('hex');
  } catch {
    return '';
  } finally {
    fs.closeSync(descriptor);
  }
}

function ofLibrary(kind: Flaw['kind']): Flaw {
  return { kind, article: '', name: '', count: 1 };
}
