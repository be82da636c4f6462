import fs from 'node:fs/promises';
import path from 'node:path';
import { FaultError } from '../../../shared/faults/FaultError';
import { fileFault, errorCode } from '../../disk/fileFault';
import type { Manifest } from './Manifest';
import { ownNames, parseManifest } from './Manifest';

/** A manifest larger than this was not written by Katern. */
const limitBytes = 64 * 1024 * 1024;

/** Files that systems leave behind by themselves when a person looks into a folder. */
const systemFiles = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * The manifest of the bundle that lies at `folder`, or null when nothing lies there. Throws
 * `export-folder-foreign` with the place when something lies there that Katern did not write: a folder
 * without our manifest, a link, or a file of the person's own inside our bundle.
 */
export async function readEarlierBundle(folder: string): Promise<Manifest | null> {
  const found = await fs.lstat(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw new FaultError(fileFault(error, folder));
  });
  if (!found) return null;
  const manifest = found.isDirectory() ? await readManifest(folder) : null;
  if (!manifest) throw foreign(folder);
  const ours = new Set([...ownNames, ...manifest.files.map((file) => file.path)]);
  for (const entry of await fs.readdir(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isDirectory() || systemFiles.has(entry.name)) continue;
    const place = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, place).split(path.sep).join('/');
    if (!ours.has(name)) throw foreign(place);
  }
  return manifest;
}

async function readManifest(folder: string): Promise<Manifest | null> {
  const file = path.join(folder, 'manifest.json');
  const found = await fs.lstat(file).catch(() => null);
  if (!found?.isFile() || found.size > limitBytes) return null;
  return parseManifest(await fs.readFile(file, 'utf8'));
}

/** The fault for a place that holds something Katern did not write. */
export function foreign(place: string): FaultError {
  return new FaultError({ kind: 'export-folder-foreign', place });
}
