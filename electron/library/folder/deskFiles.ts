import fs from 'node:fs';
import path from 'node:path';

/** The folder in a desk's folder that holds its originals, each named by its hash. */
export const originalsName = 'originals';

/** How the names of files of updates end. Whatever a program that keeps folders in step calls a double of one is read too. */
export const updatesEnding = '.updates';

/** More files than these in one folder are not looked at. */
const mostFiles = 20_000;

/** A file with its length in bytes. */
export interface FoundFile {
  name: string;
  path: string;
  size: number;
}

/**
 * The plain files in a folder whose names end so, by name, in whatever case a disk gives them back; none where there is
 * no such folder. Links, folders and devices are passed over. Throws what the file system says of a folder that cannot be read.
 */
export function plainFiles(folder: string, ending: string): FoundFile[] {
  const names = namesIn(folder)
    .filter((name) => name.toLowerCase().endsWith(ending))
    .sort()
    .slice(0, mostFiles);
  return names.flatMap((name) => plainFile(path.join(folder, name)) ?? []);
}

/** A plain file; null where there is none by that name, or something else. Throws what the file system says. */
export function plainFile(file: string): FoundFile | null {
  const stat = fs.lstatSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? { name: path.basename(file), path: file, size: stat.size } : null;
}

/** What lies in a folder, by any name; nothing where it is not there. */
export function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}

/** The bytes of a plain file from one place to another; fewer where it ends sooner. Links are not followed. */
export function bytesOf(file: string, from: number, until: number): Buffer {
  const fd = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW ?? 0));
  try {
    const bytes = Buffer.alloc(Math.max(0, until - from));
    let read = 0;
    for (let got = -1; got !== 0 && read < bytes.length; read += got)
      got = fs.readSync(fd, bytes, read, bytes.length - read, from + read);
    return bytes.subarray(0, read);
  } finally {
    fs.closeSync(fd);
  }
}
