import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { BundleFile } from '../../../shared/bridge/answers';
import type { ExportStep } from '../../../shared/bridge/pressCalls';
import { FaultError } from '../../../shared/faults/FaultError';
import type { BundlePlan } from '../../../shared/pages/BundlePlan';
import type { ProducedFile, Workshop } from '../pages/produceFile';
import { produceFile } from '../pages/produceFile';
import { bundlePlaces } from './BundlePlaces';
import { errorCode, fileFault } from '../../disk/fileFault';
import { makeFolders } from '../../disk/makeFolders';
import { eachOf } from './eachOf';
import { foreign, readEarlierBundle } from './earlierBundle';
import { clearHalfMade, clearLeftovers, isThere } from './leftovers';
import type { Manifest, ManifestFile } from './Manifest';
import { manifestName, ownNames, signatureName } from './Manifest';
import { ManifestList } from './ManifestList';
import { swapIn } from './swapIn';
import { syncFolder } from '../../disk/syncFolder';
import { writeNewFile } from '../../disk/writeNewFile';
import { isOurZip, writeZip } from './writeZip';

/** Hears how far an export is; `done` counts up to `total` within a step. */
export type Progress = (step: ExportStep, done: number, total: number) => void;

export interface WrittenBundle {
  folder: string;
  zip: string;
  files: BundleFile[];
  /** Paths of the earlier bundle that are gone. */
  removed: string[];
}

/** Files made at once: one for each picture worker, and one that waits for the disk. */
const atOnce = 3;

/**
 * Writes a planned bundle into `chosen`: the folder `<plan.name>` and beside it `<plan.name>.zip`.
 *
 * Everything grows out of sight and is on disk before the two names are moved to it, so that whoever
 * looks finds the old bundle whole or the new one whole. When it fails or `signal` stops it, what was
 * half made is removed and the old bundle stays. Throws `export-cancelled`, `export-folder-foreign`,
 * `disk-full`, `disk-read-only` or another disk fault, or what making a file throws.
 */
export async function writeBundle(
  plan: BundlePlan,
  chosen: string,
  workshop: Workshop,
  signal: AbortSignal,
  progress: Progress,
): Promise<WrittenBundle> {
  const places = bundlePlaces(chosen, plan.name);
  try {
    await clearLeftovers(places);
    const earlier = await readEarlierBundle(places.folder);
    if ((await isThere(places.zip)) && !(await isOurZip(places.zip))) throw foreign(places.zip);
    try {
      await fs.mkdir(places.newFolder);
      const written = await fillFolder(plan, places.newFolder, workshop, signal, progress);
      progress('zip', 0, 1);
      await writeZip(places.newZip, plan.name, readBack(places.newFolder, written), signal);
      signal.throwIfAborted();
      await swapIn(places, earlier !== null);
      progress('zip', 1, 1);
      return { folder: places.folder, zip: places.zip, ...compare(written, earlier) };
    } catch (error) {
      // What cannot be removed now is removed by the next export; the first error is the one to tell.
      await clearHalfMade(places).catch(() => undefined);
      throw error;
    }
  } catch (error) {
    if (signal.aborted) throw new FaultError({ kind: 'export-cancelled' });
    // Only the system's own errors are faults of the disk; anything else is a mistake of ours and said as such.
    throw errorCode(error) ? new FaultError(fileFault(error, chosen)) : error;
  }
}

async function fillFolder(
  plan: BundlePlan,
  folder: string,
  workshop: Workshop,
  signal: AbortSignal,
  progress: Progress,
): Promise<ManifestFile[]> {
  const produced = plan.files.filter((file): file is ProducedFile => file.kind !== 'manifest');
  const steps: [ExportStep, ProducedFile[]][] = [
    ['renditions', produced.filter(({ kind }) => kind === 'rendition')],
    ['pages', produced.filter(({ kind }) => kind === 'page')],
    ['write', produced.filter(({ kind }) => kind === 'text' || kind === 'asset')],
  ];
  const written: ManifestFile[] = [];
  const folders = new Set([folder]);
  for (const [step, files] of steps) {
    let done = 0;
    progress(step, done, files.length);
    await eachOf(files, atOnce, async (file) => {
      signal.throwIfAborted();
      const bytes = await produceFile(file, workshop, signal);
      makeFoldersOf(file.path, folder, folders);
      await writeNewFile(path.join(folder, file.path), bytes);
      written.push(listing(file.path, bytes));
      progress(step, ++done, files.length);
    });
  }
  const manifest = ManifestList.of(written).print(plan.generator, plan.site);
  await writeNewFile(path.join(folder, manifestName), manifest);
  written.push(listing(manifestName, manifest));
  const signature = workshop.sign?.(manifest);
  if (signature) {
    await writeNewFile(path.join(folder, signatureName), signature);
    written.push(listing(signatureName, signature));
  }
  for (const made of [...folders].toReversed()) await syncFolder(made);
  return written.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function makeFoldersOf(file: string, root: string, made: Set<string>): void {
  let folder = root;
  for (const part of file.split('/').slice(0, -1)) {
    folder = path.join(folder, part);
    if (made.has(folder)) continue;
    makeFolders(folder);
    made.add(folder);
  }
}

function listing(name: string, bytes: Uint8Array): ManifestFile {
  return { path: name, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function* readBack(
  folder: string,
  files: readonly ManifestFile[],
): AsyncGenerator<{ path: string; bytes: Uint8Array }> {
  for (const file of files) yield { path: file.path, bytes: await fs.readFile(path.join(folder, file.path)) };
}

function compare(
  written: readonly ManifestFile[],
  earlier: Manifest | null,
): Pick<WrittenBundle, 'files' | 'removed'> {
  const before = new Map(earlier?.files.map((file) => [file.path, file.sha256]));
  const now = new Set(written.map((file) => file.path));
  const listed = written.filter((file) => !ownNames.has(file.path));
  // The manifest does not list itself; it is the same exactly when nothing it lists changed.
  const isSame =
    earlier !== null &&
    before.size === listed.length &&
    listed.every((file) => before.get(file.path) === file.sha256);
  return {
    files: written.map((file) => {
      const hash = before.get(file.path);
      const change = hash === undefined ? 'new' : hash === file.sha256 ? 'same' : 'changed';
      const own = ownNames.has(file.path);
      return {
        path: file.path,
        bytes: file.bytes,
        change: own ? (earlier === null ? 'new' : isSame ? 'same' : 'changed') : change,
      };
    }),
    removed: [...before.keys()].filter((name) => !now.has(name)).sort(),
  };
}
