import fs from 'node:fs';
import path from 'node:path';

/** Where a database's first page says its `user_version`, and what it begins with (sqlite.org/fileformat2.html). */
const versionAt = 60;
const magic = 'SQLite format 3\0';

/** The head of a write-ahead log, and of each page in it, in bytes. */
const logHead = 32;
const frameHead = 24;

/**
 * The highest version of its tables that the bytes of a library's database say, in the file or in its write-ahead
 * log; 0 where they say none. Read as bytes: SQLite itself would write beside a database, even one it only reads.
 * It may say too much, of what was never committed; never too little. Throws what the disk says.
 */
export function versionOnDisk(folder: string): number {
  const file = path.join(folder, 'library.sqlite');
  return Math.max(versionInFile(file), versionInLog(`${file}-wal`));
}

function versionInFile(file: string): number {
  return (
    withFile(file, (read) => {
      const page = read(0, versionAt + 4);
      return page?.toString('latin1', 0, magic.length) === magic ? page.readUInt32BE(versionAt) : 0;
    }) ?? 0
  );
}

function versionInLog(file: string): number {
  const found = withFile(file, (read) => {
    const head = read(0, logHead);
    const pageSize = head?.readUInt32BE(8) ?? 0;
    if (!head || pageSize < 512) return 0;
    let version = 0;
    for (let at = logHead; ; at += frameHead + pageSize) {
      const frame = read(at, frameHead);
      // What is of an earlier round of the log has other salts.
      if (!frame?.subarray(8, 16).equals(head.subarray(16, 24))) return version;
      if (frame.readUInt32BE(0) !== 1) continue;
      version = Math.max(version, read(at + frameHead + versionAt, 4)?.readUInt32BE(0) ?? 0);
    }
  });
  return found ?? 0;
}

/** What `work` makes of a file, of which it reads so many bytes at a place, or null beyond its end; null where there is none. */
function withFile<T>(
  file: string,
  work: (read: (at: number, length: number) => Buffer | null) => T,
): T | null {
  let descriptor: number;
  try {
    descriptor = fs.openSync(file, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return work((at, length) => {
      const bytes = Buffer.alloc(length);
      return fs.readSync(descriptor, bytes, 0, length, at) === length ? bytes : null;
    });
  } finally {
    fs.closeSync(descriptor);
  }
}
