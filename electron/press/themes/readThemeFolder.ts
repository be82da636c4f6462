import { constants } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { themeBounds } from '../../../shared/pages/themeBounds';
import { errorCode } from '../../disk/fileFault';
import { BrokenTheme } from './BrokenTheme';

/** Where a file is, and what tells that it was changed since it was last looked at. */
interface SeenFile {
  /** Inside the theme, with `/`. */
  path: string;
  place: string;
  stamp: string;
  bytes: number;
}

/** What lies in a theme's folder: its files, and its folders, the theme's own first. */
export interface SeenFolder {
  files: SeenFile[];
  folders: string[];
}

/**
 * Looks through a theme's folder without reading a file. Whatever is no plain file or folder is refused: links
 * and devices lead out of the theme. Names that begin with a full stop are left alone, and so is what an editor
 * puts beside a file while it is open. Throws `BrokenTheme`.
 */
export async function lookThroughTheme(folder: string): Promise<SeenFolder> {
  const seen: SeenFolder = { files: [], folders: [] };
  await lookInto(folder, '', 0, seen);
  return seen;
}

async function lookInto(place: string, inside: string, depth: number, seen: SeenFolder): Promise<void> {
  if (depth > themeBounds.depth) throw tooLarge(inside, 'depth');
  seen.folders.push(place);
  for (const entry of await entriesOf(place, inside)) {
    const { name } = entry;
    if (/^\.|~$|\.(?:swp|swx|tmp)$/.test(name)) continue;
    const file = inside ? `${inside}/${name}` : name;
    const full = path.join(place, name);
    if (entry.isDirectory()) {
      await lookInto(full, file, depth + 1, seen);
      continue;
    }
    if (!entry.isFile()) throw new BrokenTheme(file, 1, { kind: 'no-file' });
    // A file that went between looking and asking is not there.
    const found = await fs.lstat(full, { bigint: true }).catch(() => null);
    if (!found) continue;
    const { size, mtimeNs, ino } = found;
    seen.files.push({ path: file, place: full, stamp: `${size} ${mtimeNs} ${ino}`, bytes: Number(size) });
    if (seen.files.length > themeBounds.files) throw tooLarge('', 'files');
  }
}

async function entriesOf(place: string, inside: string) {
  try {
    const entries = await fs.readdir(place, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const missing = errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR';
    throw new BrokenTheme(
      inside,
      1,
      missing ? { kind: 'gone' } : { kind: 'said', said: errorCode(error) || String(error) },
    );
  }
}

/** Reads the files that were seen. Throws `BrokenTheme` for one that is too large or no file any more. */
export async function readThemeFiles(
  { files }: SeenFolder,
  readFile: (file: SeenFile) => Promise<Uint8Array> = readPlainFile,
): Promise<Map<string, Uint8Array>> {
  const read = new Map<string, Uint8Array>();
  let bytes = 0;
  for (const file of files) {
    bytes += file.bytes;
    if (bytes > themeBounds.theme) throw tooLarge(file.path, 'theme');
    read.set(file.path, await readFile(file));
  }
  return read;
}

/** Reads a file of what ships with Katern, which lies in an archive that knows no links or pipes. */
export async function trustingly({ place }: SeenFile): Promise<Uint8Array> {
  return new Uint8Array(await fs.readFile(place));
}

/** Reads one file as it was seen: a link put in its place meanwhile is not followed, a pipe is not waited for. */
async function readPlainFile({ path: file, place, bytes }: SeenFile): Promise<Uint8Array> {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  try {
    const opened = await fs.open(place, O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0));
    try {
      const found = await opened.stat();
      if (!found.isFile()) throw new BrokenTheme(file, 1, { kind: 'no-file' });
      const room = new Uint8Array(Math.min(found.size, bytes));
      const { bytesRead } = await opened.read(room, 0, room.byteLength, 0);
      return room.subarray(0, bytesRead);
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (error instanceof BrokenTheme) throw error;
    if (errorCode(error) === 'ELOOP') throw new BrokenTheme(file, 1, { kind: 'no-file' });
    throw new BrokenTheme(file, 1, { kind: 'said', said: errorCode(error) || String(error) });
  }
}

function tooLarge(file: string, limit: keyof typeof themeBounds): BrokenTheme {
  return new BrokenTheme(file, 1, { kind: 'too-large', limit, most: themeBounds[limit] });
}
