import { createHash } from 'node:crypto';
import path from 'node:path';
import * as v from 'valibot';
import { uuid } from '../../../shared/bridge/parsers';
import type { Frame } from '../journal/frames';
import { decodeFrames, endOfFrames } from '../journal/frames';
import type { DeskFile } from './deskFile';
import { deskFileName, longestDeskFile, parseDeskFile } from './deskFile';
import { bytesOf, namesIn, originalsName, plainFile, plainFiles, updatesEnding } from './deskFiles';

/** More desks than these in one folder are not read. */
const mostDesks = 500;

/** A file of updates longer than this is none that Katern wrote. In bytes. */
const longestFile = 300 * 1024 * 1024;

/** A desk's folder, and what its file says of it; null where that is missing, or cannot be read. */
export interface FoundDesk {
  desk: string;
  said: DeskFile | null;
}

/** The desks that have a folder in a shared one, by their names. Throws what the file system says. */
export function findDesks(place: string): FoundDesk[] {
  return namesIn(place)
    .filter((name) => v.is(uuid, name))
    .sort()
    .slice(0, mostDesks)
    .map((desk) => ({ desk, said: deskFileIn(path.join(place, desk)) }));
}

/** Reads what other desks have written since it last did. */
export class OthersFiles {
  /** The lengths of files as they last were, by path: an end that is still on its way is not read over and over. */
  readonly #sizes = new Map<string, number>();

  /**
   * What stands in a desk's files beyond the lengths already read, from files of `most` bytes together and one more at
   * most; `read` is changed to how far that came. A file that is shorter than it was, or was gone, is read anew. What
   * follows the last whole frame waits until more of it is there. Throws what the file system says.
   */
  read(
    place: string,
    desk: string,
    read: Record<string, number>,
    most: number,
  ): { frames: Frame[]; bytes: number; more: boolean } {
    const frames: Frame[] = [];
    let taken = 0;
    const found = plainFiles(path.join(place, desk), updatesEnding);
    const names = new Set(found.map(({ name }) => name));
    for (const name of Object.keys(read)) if (!names.has(name)) delete read[name];
    for (const { name, path: file, size } of found) {
      const known = read[name] ?? 0;
      const from = known > size ? 0 : known;
      if (size > longestFile || from === size || this.#sizes.get(file) === size) continue;
      if (taken >= most) return { frames, bytes: taken, more: true };
      const bytes = bytesOf(file, from, size);
      taken += bytes.length;
      frames.push(...decodeFrames(bytes));
      read[name] = from + endOfFrames(bytes);
      this.#sizes.set(file, size);
    }
    return { frames, bytes: taken, more: false };
  }

  /** Reads everything again. */
  forget(): void {
    this.#sizes.clear();
  }
}

/**
 * The bytes of a picture of at most `most` bytes, from whichever of the desks has it whole; null where none has. One that
 * is cut, or still being copied, has another sum. Throws what the file system says.
 */
export function findOriginal(
  place: string,
  desks: readonly string[],
  hash: string,
  most: number,
): Buffer | null {
  for (const desk of desks) {
    const found = plainFile(path.join(place, desk, originalsName, hash));
    if (!found || found.size > most) continue;
    const bytes = bytesOf(found.path, 0, found.size);
    if (createHash('sha256').update(bytes).digest('hex') === hash) return bytes;
  }
  return null;
}

function deskFileIn(folder: string): DeskFile | null {
  const found = plainFiles(folder, deskFileName).find(({ name }) => name.toLowerCase() === deskFileName);
  if (!found || found.size > longestDeskFile) return null;
  const said = parseDeskFile(bytesOf(found.path, 0, found.size));
  return said?.desk === path.basename(folder) ? said : null;
}
