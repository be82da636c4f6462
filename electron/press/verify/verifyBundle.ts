import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { FaultError } from '../../../shared/faults/FaultError';
import { errorCode, fileFault } from '../../disk/fileFault';
import { unlessGone } from '../../disk/unlessGone';
import { eachOf } from '../bundle/eachOf';
import { manifestName, ownNames, signatureName } from '../bundle/Manifest';
import type { Difference } from './Difference';
import type { FoundFile, OpenBundle } from './OpenBundle';
import { NoBundle } from './OpenBundle';
import { openFolder } from './openFolder';
import { openZip } from './openZip';
import type { Listing } from './readListing';
import { fold, readListing } from './readListing';
import type { SignatureState } from './readSignature';
import { readSignature } from './readSignature';
import { listFile } from '../site/siteChanges';
import { sitePlaces } from '../site/SitePlaces';
import type { PublicKey } from '../signing/PublicKey';

/** What was found out about a bundle. It is sound when there are no differences. */
export interface Verification {
  /** The site's address as the manifest has it, or ''. */
  site: string;
  /** How many files were listed, and their bytes. */
  files: number;
  bytes: number;
  signature: SignatureState;
  /** By path. */
  differences: Difference[];
  /** Files that systems leave behind by themselves; they are no part of a bundle. */
  ignored: string[];
}

/** Of what is to be verified, and who hears how far it is. */
export interface VerifyOrder {
  /** A folder or a zip. */
  place: string;
  /** The bundle is to be signed with this one; null where a signature is not asked for. */
  demanded: PublicKey | null;
  /** Keys that are known besides: a signature of one of these is looked at too. */
  known: readonly PublicKey[];
  signal: AbortSignal;
  progress: (done: number, total: number) => void;
}

/** No manifest and no signature is larger, in bytes. */
const largest: Record<string, number> = { [manifestName]: 256 * 1024 * 1024, [signatureName]: 4096 };

const systemFiles = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

const atOnce = 4;

/**
 * Compares a bundle with its manifest: every listed file is there with its size and SHA-256, nothing else is, no
 * links, no names that lead elsewhere; and the manifest's signature, where there is one or one is demanded. Nothing
 * is written, no file is read further than it is listed, and whatever a hostile bundle holds ends in a difference.
 * Throws `place-unreadable` or another fault of the disk, and `export-cancelled` when `signal` stops it.
 */
export async function verifyBundle(order: VerifyOrder): Promise<Verification> {
  const { place, signal } = order;
  let bundle: OpenBundle | null = null;
  try {
    const isFolder = (await fs.stat(place)).isDirectory();
    bundle = isFolder ? await openFolder(place) : await openZip(place);
    const verified = await compare(bundle, order);
    if (!isFolder || !(await isUnfinished(place))) return verified;
    return { ...verified, differences: [{ kind: 'unfinished', path: '' }, ...verified.differences] };
  } catch (error) {
    if (error instanceof NoBundle) return nothing('unreadable');
    if (signal.aborted) throw new FaultError({ kind: 'export-cancelled' });
    throw errorCode(error) ? new FaultError(fileFault(error, place)) : error;
  } finally {
    await bundle?.close();
  }
}

function nothing(kind: Difference['kind']): Verification {
  const path = kind === 'unreadable' ? '' : manifestName;
  return {
    site: '',
    files: 0,
    bytes: 0,
    signature: { kind: 'none' },
    differences: [{ kind, path }],
    ignored: [],
  };
}

/** Whether an export has decided what is to lie here, and was interrupted before all of it did. */
async function isUnfinished(place: string): Promise<boolean> {
  const { changes } = sitePlaces(path.dirname(path.resolve(place)), path.basename(path.resolve(place)));
  return (await unlessGone(fs.stat(path.join(changes, listFile)))) !== null;
}

async function compare(bundle: OpenBundle, order: VerifyOrder): Promise<Verification> {
  const found = new Map<string, FoundFile>();
  const differences: Difference[] = [];
  const ignored: string[] = [];
  for (const file of bundle.files) {
    if (systemFiles.has(path.posix.basename(file.path)) && file.kind === 'file') ignored.push(file.path);
    else if (found.has(file.path)) differences.push({ kind: 'twice', path: file.path });
    else found.set(file.path, file);
  }
  const manifest = await contentOf(found.get(manifestName));
  if (!manifest) return nothing('manifest-missing');
  const listing = readListing(manifest.toString('utf8'), ownNames);
  if (!listing) return nothing('manifest-malformed');
  const signature = found.get(signatureName);
  // One that is no file, or cannot be had, is none that anybody can read.
  const text = signature ? ((await contentOf(signature)) ?? Buffer.alloc(0)) : null;
  const signed = readSignature(manifest, text, order);
  differences.push(...listing.differences, ...unlisted(found, listing), ...signed.differences);
  let done = 0;
  let bytes = 0;
  await eachOf([...listing.files.values()], atOnce, async (listed) => {
    order.signal.throwIfAborted();
    const file = found.get(listed.path);
    const kind = file ? await differenceOf(file, listed, order.signal) : 'missing';
    if (kind) differences.push({ kind, path: listed.path });
    bytes += listed.bytes;
    order.progress(++done, listing.files.size);
  });
  differences.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.kind < b.kind ? -1 : 1));
  const { site, files } = listing.manifest;
  return {
    site,
    files: files.length,
    bytes,
    signature: signed.signature,
    differences,
    ignored: ignored.toSorted(),
  };
}

/** What is there and not listed, and what no system can tell from something listed; what is listed badly was said. */
function unlisted(found: ReadonlyMap<string, FoundFile>, { files, differences }: Listing): Difference[] {
  const listed = new Set([...files.keys(), ...ownNames].map(fold));
  const said = new Set(differences.map(({ path: name }) => name));
  return [...found.keys()]
    .filter((name) => !files.has(name) && !ownNames.has(name) && !said.has(name))
    .map((name) => ({ kind: listed.has(fold(name)) ? 'twice' : 'unlisted', path: name }));
}

async function differenceOf(
  file: FoundFile,
  { bytes, sha256 }: { bytes: number; sha256: string },
  signal: AbortSignal,
): Promise<Difference['kind'] | null> {
  if (file.kind !== 'file') return 'link';
  if (file.bytes !== bytes) return 'size';
  const hash = createHash('sha256');
  let read = 0;
  try {
    for await (const piece of await file.open()) {
      signal.throwIfAborted();
      read += (piece as Buffer).byteLength;
      if (read > bytes) return 'size';
      hash.update(piece as Buffer);
    }
  } catch (error) {
    signal.throwIfAborted();
    // A zip whose piece cannot be unpacked, or a file that was taken away meanwhile.
    if (errorCode(error) === 'ENOENT') return 'missing';
    if (errorCode(error) === 'ELOOP') return 'link';
    if (isOfDisk(error)) throw error;
    return 'content';
  }
  if (read < bytes) return 'size';
  return hash.digest('hex') === sha256 ? null : 'content';
}

/** Unpacking fails with codes of its own (`Z_DATA_ERROR`); the system's have a call that failed. */
function isOfDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

/** The bytes of the manifest or its signature; null where there is none that could be one. */
async function contentOf(file: FoundFile | undefined): Promise<Buffer | null> {
  if (file?.kind !== 'file') return null;
  const most = largest[file.path] ?? 0;
  const pieces: Buffer[] = [];
  let read = 0;
  try {
    for await (const piece of await file.open()) {
      read += (piece as Buffer).byteLength;
      if (read > most) return null;
      pieces.push(piece as Buffer);
    }
  } catch (error) {
    if (isOfDisk(error)) throw error;
    return null;
  }
  return Buffer.concat(pieces);
}
