import fs from 'node:fs';
import path from 'node:path';
import { errorCode } from '../../disk/fileFault';

/** What belongs to the database; the write-ahead log holds what is committed and not in the file yet. */
const files = ['library.sqlite', 'library.sqlite-wal', 'library.sqlite-shm'];

/**
 * Moves a database that cannot be read out of the way, into a folder of its own under `damaged/` in the
 * library's folder: nothing of it is thrown away. `now` is in milliseconds since 1970. Answers that folder.
 * Throws what the file system says.
 */
export function setAside(folder: string, now: number): string {
  const moment = new Date(now).toISOString().replace(/\D/g, '').slice(0, 14);
  const aside = freshPath(path.join(folder, 'damaged', moment));
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

function freshPath(wanted: string): string {
  let free = wanted;
  for (let i = 2; fs.existsSync(free); i++) free = `${wanted}-${i}`;
  return free;
}
