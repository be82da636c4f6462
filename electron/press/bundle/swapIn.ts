import fs from 'node:fs/promises';
import path from 'node:path';
import type { BundlePlaces } from './BundlePlaces';
import { syncFolder } from '../../disk/syncFolder';

/**
 * Moves the new bundle and its zip to their names. There is no call that exchanges two folders on every
 * system, so the old one is moved aside first and moved back when the second step fails; a crash
 * between the two is mended by the next export (`clearLeftovers`).
 */
export async function swapIn(places: BundlePlaces, isReplacing: boolean): Promise<void> {
  if (isReplacing) await fs.rename(places.folder, places.oldFolder);
  try {
    await fs.rename(places.newFolder, places.folder);
  } catch (error) {
    if (isReplacing) await fs.rename(places.oldFolder, places.folder);
    throw error;
  }
  await fs.rename(places.newZip, places.zip);
  await syncFolder(path.dirname(places.folder));
  await fs.rm(places.oldFolder, { recursive: true, force: true });
}
