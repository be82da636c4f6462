import fs from 'node:fs';
import path from 'node:path';
import { FaultError } from '../../../shared/faults/FaultError';
import { syncNow } from '../../disk/syncNow';
import { noteDamage } from './CopyPlace';
import type { CopyPlace, PlacedCopy } from './CopyPlace';
import { filesUnder } from './filesUnder';
import { gatherOriginals, hashOfFile } from './gatherOriginals';
import { DamagedCopy, inspectCopy } from './inspectCopy';
import { restoringFolder } from './replaceLibrary';
import { restoreThemes } from './restoreThemes';

/**
 * Throws `backup-damaged` unless a copy's file is, byte for byte, the one that was found whole when it was made,
 * and notes beside it that it is not. Answers its file.
 */
export function mustBeSound({ folder, manifest, damaged }: PlacedCopy): string {
  const file = path.join(folder, 'library.sqlite');
  if (!damaged && hashOfFile(file) === manifest.sha256) return file;
  noteDamage(folder);
  throw new FaultError({ kind: 'backup-damaged', at: manifest.at });
}

/**
 * Lays a copy ready to take the library's place, in its folder: the database, copied, forced to disk, opened and
 * read through, and the originals and themes that the library lacks. Answers how many of them are nowhere. Nothing of the
 * library has changed then. Throws `backup-damaged`, `library-newer`, or what the disk says.
 */
export function prepareCopy(
  copy: PlacedCopy,
  place: CopyPlace,
  library: string,
  now: number,
): { articles: number; missingOriginals: number; missingThemeFiles: number } {
  const source = mustBeSound(copy);
  const restoring = emptied(library);
  const file = path.join(restoring, 'library.sqlite');
  fs.copyFileSync(source, file);
  syncNow(file);
  const found = inspected(file, copy, restoring);
  fs.mkdirSync(path.join(library, 'originals'), { recursive: true });
  const missing = gatherOriginals(copy.manifest.originals, {
    from: place.originals,
    to: path.join(library, 'originals'),
    incoming: path.join(library, 'originals', 'incoming'),
    now,
    link: true,
  });
  const themes = restoreThemes(copy.manifest.themes ?? [], place.originals, path.join(library, 'themes'));
  return { articles: found, missingOriginals: missing.length, missingThemeFiles: themes };
}

/**
 * Lays a library that was set aside ready to take the place of the present one again, all its files as they
 * were. It stays where it is, too. Throws what the disk says.
 */
export function prepareAside(folder: string, library: string): void {
  const restoring = emptied(library);
  fs.cpSync(folder, restoring, { recursive: true, mode: fs.constants.COPYFILE_FICLONE });
  for (const file of filesUnder(restoring)) syncNow(file);
}

/** How many articles the copied file has. It is read through once more: this is what the library will be. */
function inspected(file: string, copy: PlacedCopy, restoring: string): number {
  const scratch = path.join(restoring, 'reading');
  try {
    const found = inspectCopy(file, scratch);
    if (found.sha256 === copy.manifest.sha256) return found.articles;
  } catch (error) {
    if (!(error instanceof DamagedCopy)) throw error;
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
  noteDamage(copy.folder);
  throw new FaultError({ kind: 'backup-damaged', at: copy.manifest.at });
}

function emptied(library: string): string {
  const restoring = restoringFolder(library);
  fs.rmSync(restoring, { recursive: true, force: true });
  fs.mkdirSync(restoring, { recursive: true });
  return restoring;
}
