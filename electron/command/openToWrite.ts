import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { FaultError } from '../../shared/faults/FaultError';
import { diskFault } from '../library/diskFault';
import { inOneThread } from '../library/inOneThread';
import type { Library } from '../library/Library';
import { LibraryLock } from '../library/LibraryLock';
import { knownVersion } from '../library/migrations/migrate';
import { openLibrary } from '../library/openLibrary';
import { versionOnDisk } from '../library/reading/versionOnDisk';

/** A library that this process alone has open, until it is closed. */
export type LibraryToWrite = Pick<Library, 'calls' | 'close'>;

/**
 * Opens the library in a folder to write in it. None is made, and none brought up to date: throws `place-unreadable`,
 * `library-older`, `library-newer`, `library-in-use`, and what the disk says.
 */
export function openToWrite(folder: string): LibraryToWrite {
  const place = path.join(folder, 'library.sqlite');
  if (!fs.existsSync(place)) throw new FaultError({ kind: 'place-unreadable', place, code: 'ENOENT' });
  const lock = lockOf(folder);
  try {
    const found = versionOnDisk(folder);
    if (found < knownVersion) throw new FaultError({ kind: 'library-older', found, known: knownVersion });
    const report = (where: string, error: unknown): never => {
      throw new Error(where, { cause: error });
    };
    const opened = openLibrary({ ...inOneThread, folder, now: Date.now, newId: randomUUID, report });
    if (!opened.ok) throw new FaultError(opened.fault);
    const library = opened.value;
    return {
      calls: library.calls,
      close: () => {
        library.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function lockOf(folder: string): LibraryLock {
  let lock: LibraryLock | null;
  try {
    lock = LibraryLock.take(folder);
  } catch (error) {
    const fault = diskFault(error, folder);
    throw fault ? new FaultError(fault) : error;
  }
  if (!lock) throw new FaultError({ kind: 'library-in-use', place: folder });
  return lock;
}
