import fs from 'node:fs';
import path from 'node:path';
import { errorCode } from '../../disk/fileFault';
import { freePath } from '../../disk/freePath';
import { FaultError } from '../../../shared/faults/FaultError';

/** What belongs to the database; the write-ahead log holds what is committed and not in the file yet. */
const files = ['library.sqlite', 'library.sqlite-wal', 'library.sqlite-shm'];

/**
 * Where the first page says what SQLite has to know to write a database, and what that may be: beyond it SQLite
 * takes the file for one of a later SQLite, and only reads it (sqlite.org/fileformat2.html, 1.3.3).
 */
const writeVersionAt = 18;
const latestWriteVersion = 2;

/**
 * Throws `LIBRARY-EMPTIED` where something else than a file lies in the place of one of the database's, and
 * `SQLITE_NOTADB` where its first page is such that nothing could be written any more.
 */
export function mustBeFiles(folder: string): void {
  const fault = (code: string) => new FaultError({ kind: 'disk-failed', place: folder, code });
  for (const file of files) {
    const there = fs.statSync(path.join(folder, file), { throwIfNoEntry: false });
    if (there && !there.isFile()) throw fault('LIBRARY-EMPTIED');
  }
  if (writeVersionOf(path.join(folder, 'library.sqlite')) > latestWriteVersion) throw fault('SQLITE_NOTADB');
}

/** 0 where there is no database. */
function writeVersionOf(file: string): number {
  if (!fs.existsSync(file)) return 0;
  const descriptor = fs.openSync(file, 'r');
  try {
    const byte = Buffer.alloc(1);
    return fs.readSync(descriptor, byte, 0, 1, writeVersionAt) === 1 ? (byte[0] ?? 0) : 0;
  } finally {
    fs.closeSync(descriptor);
  }
}

/**
 * Moves a database that cannot be read out of the way, into a folder of its own under `damaged/` in the
 * library's folder: nothing of it is thrown away. `now` is in milliseconds since 1970. Answers that folder.
 * Throws what the file system says.
 */
export function setAside(folder: string, now: number): string {
  const moment = new Date(now).toISOString().replace(/\D/g, '').slice(0, 14);
  const aside = freePath(path.join(folder, 'damaged', moment));
  fs.mkdirSync(aside, { recursive: true });
  for (const file of files) {
    try {
      fs.renameSync(path.join(folder, file), path.join(aside, file));
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
    }
  }
  return aside;
}
