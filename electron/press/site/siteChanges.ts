import fs from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { errorCode } from '../../disk/fileFault';
import { makeFolders } from '../../disk/makeFolders';
import { syncFolder } from '../../disk/syncFolder';
import { syncTree } from '../../disk/syncTree';
import { unlessGone } from '../../disk/unlessGone';
import { writeNewFile } from '../../disk/writeNewFile';
import type { SitePlaces } from './SitePlaces';

/** The list of what is to happen; without it nothing is decided. */
export const listFile = 'changes.json';

/** A path inside the bundle: no way out of it. */
const inside = v.pipe(
  v.string(),
  v.regex(/^[^\\\0]+$/),
  v.check((text) => text.split('/').every((part) => part !== '' && part !== '.' && part !== '..')),
);

const shape = v.object({ put: v.array(inside), remove: v.array(inside) });

/** What differs between the bundle that is there and the one that is to be. */
export type SiteChanges = v.InferOutput<typeof shape>;

/**
 * Decides that the files under `growing/put/` take their places in the bundle and others go: from here on it will
 * happen, now or when this site is next exported, by `finishChanges`. Everything is on disk when it returns. `put` is
 * carried out in its order.
 */
export async function decideChanges(places: SitePlaces, changes: SiteChanges): Promise<void> {
  await writeNewFile(path.join(places.growing, listFile), new TextEncoder().encode(JSON.stringify(changes)));
  await syncTree(places.growing, changes.put.length);
  await fs.rename(places.growing, places.changes);
  await syncFolder(path.dirname(places.changes));
}

/**
 * Carries out what was decided, each thing once, however often it is interrupted and begun anew: every file takes the
 * place of its predecessor in one step, so that no page is ever half of one. Answers whether there was anything to
 * carry out. Throws what the file system says; then it is to be called again before anything else is done here.
 */
export async function finishChanges(places: SitePlaces): Promise<boolean> {
  const text = await unlessGone(fs.readFile(path.join(places.changes, listFile), 'utf8'));
  if (text === null) {
    // All of it was carried out, and an end came while it was being cleared away.
    await fs.rm(places.changes, { recursive: true, force: true });
    return false;
  }
  const { put, remove } = v.parse(shape, JSON.parse(text));
  const touched = new Set<string>();
  const made = new Set<string>();
  for (const name of put) {
    const to = path.join(places.folder, name);
    const folder = path.dirname(to);
    if (!made.has(folder)) {
      const first = makeFolders(folder);
      made.add(folder);
      if (first) touched.add(path.dirname(first));
    }
    touched.add(folder);
    try {
      await fs.rename(path.join(places.changes, 'put', name), to);
    } catch (error) {
      // It was carried out before something interrupted.
      if (errorCode(error) !== 'ENOENT') throw error;
    }
  }
  for (const name of remove) {
    await fs.rm(path.join(places.folder, name), { force: true });
    touched.add(path.dirname(path.join(places.folder, name)));
  }
  await Promise.all([...touched].map((folder) => unlessGone(syncFolder(folder))));
  await removeEmptied(places.folder, remove);
  await fs.rm(places.changes, { recursive: true, force: true });
  return true;
}

/** Folders that held nothing but what was removed go with it. */
async function removeEmptied(root: string, removed: readonly string[]): Promise<void> {
  for (const name of removed) {
    let folder = path.dirname(path.join(root, name));
    while (folder.length > root.length) {
      try {
        await fs.rmdir(folder);
      } catch (error) {
        if (errorCode(error) === 'ENOENT') {
          folder = path.dirname(folder);
          continue;
        }
        if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(errorCode(error))) break;
        throw error;
      }
      folder = path.dirname(folder);
    }
  }
}
