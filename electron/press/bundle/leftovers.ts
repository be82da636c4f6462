import fs from 'node:fs/promises';
import { errorCode } from '../../disk/fileFault';
import type { BundlePlaces } from './BundlePlaces';

/**
 * Clears up after an export that was killed. A bundle that was moved aside and not yet replaced goes
 * back to its place first; what was half made is thrown away.
 */
export async function clearLeftovers(places: BundlePlaces): Promise<void> {
  if (await isThere(places.oldFolder)) {
    if (await isThere(places.folder)) await fs.rm(places.oldFolder, { recursive: true, force: true });
    else await fs.rename(places.oldFolder, places.folder);
  }
  await clearHalfMade(places);
}

/** Throws away what an export has made so far. Never touches a bundle that was moved aside. */
export async function clearHalfMade(places: BundlePlaces): Promise<void> {
  for (const place of [places.newFolder, places.newZip]) await fs.rm(place, { recursive: true, force: true });
}

/** Whether there is anything at a place, even a link that leads nowhere. */
export async function isThere(place: string): Promise<boolean> {
  try {
    await fs.lstat(place);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
