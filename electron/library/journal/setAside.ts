import fs from 'node:fs';
import path from 'node:path';
import { errorCode } from '../../disk/fileFault';
import { freePath } from '../../disk/freePath';
import { FaultError } from '../../../shared/faults/FaultError';

/** What belongs to the database; the write-ahead log holds what is committed and not in the file yet. */
const files = ['library.sqlite', 'library.sqlite-wal', 'library.sqlite-shm'];

/** Throws `LIBRARY-EMPTIED` where something else than a file lies in the place of one of the database's. */
export function mustBeFiles(folder: string): void {
  for (const file of files) {
    const there = fs.statSync(path.join(folder, file), { throwIfNoEntry: false });
    if (there && !there.isFile()) {
      throw new FaultError({ kind: 'disk-failed', place: folder, code: 'LIBRARY-EMPTIED' });
    }
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
