import fs from 'node:fs/promises';
import path from 'node:path';
import { FaultError } from '../../../shared/faults/FaultError';
import { ownThemeId } from '../../../shared/pages/themeId';
import { errorCode, fileFault } from '../../disk/fileFault';
import { freePath } from '../../disk/freePath';
import { makeFolder } from '../../disk/makeFolder';
import { makeFolders } from '../../disk/makeFolders';
import { syncFolder } from '../../disk/syncFolder';
import { writeNewFile } from '../../disk/writeNewFile';
import { lookThroughTheme, readThemeFiles, trustingly } from './readThemeFolder';
import type { ThemeShelf } from './ThemeShelf';

/**
 * Makes an own theme: a copy of another, in a folder named after it, under a name that is written into its
 * `theme.json`. It is there whole or not at all. Answers its id. Throws a fault of the disk, or `theme-broken`
 * where the other is.
 */
export async function copyTheme(shelf: ThemeShelf, theme: string, name: string): Promise<string> {
  await shelf.open(theme);
  const files = await readThemeFiles(await lookThroughTheme(shelf.folderOf(theme)), trustingly);
  const growing = path.join(shelf.own, '.new');
  try {
    makeFolder(shelf.own);
    await fs.rm(growing, { recursive: true, force: true });
    for (const [file, bytes] of files) {
      const place = path.join(growing, file);
      makeFolders(path.dirname(place));
      await writeNewFile(place, file === 'theme.json' ? renamed(bytes, name) : bytes);
    }
    const folder = freePath(path.join(shelf.own, folderName(name)));
    await fs.rename(growing, folder);
    await syncFolder(shelf.own);
    return ownThemeId(path.basename(folder)) ?? '';
  } catch (error) {
    await fs.rm(growing, { recursive: true, force: true }).catch(() => undefined);
    throw errorCode(error) ? new FaultError(fileFault(error, shelf.own)) : error;
  }
}

/** `theme.json` with another name and all else as its maker wrote it. */
function renamed(bytes: Uint8Array, name: string): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const written = text.replace(
    /("name"\s*:\s*)"(?:[^"\\]|\\.)*"/,
    (_whole, key: string) => key + JSON.stringify(name),
  );
  return new TextEncoder().encode(written);
}

/** A name that a folder can have anywhere. */
function folderName(name: string): string {
  const plain = name.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'thema'
  );
}
