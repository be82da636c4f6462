import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { schemaVersion } from '../../../shared/article/documentShape';
import type { Original } from '../../../shared/still/Still';
import { syncFolder } from '../../disk/syncFolder';
import { signBytes } from '../signing/signBytes';
import type { SigningKey } from '../signing/SigningKey';
import type { PackedUpdate } from './historyBytes';
import { encodeHistory } from './historyBytes';
import { locked } from './lock';
import type { PackageManifest } from './PackageManifest';
import { originalPart, packageVersion, partNames, printPackageManifest } from './PackageManifest';
import { openSeal, sealing } from './seal';

/** What is to be written. */
export interface PackageOrder {
  article: string;
  /** ISO 8601, UTC. */
  createdAt: string;
  /** At least one, in their order. */
  updates: readonly PackedUpdate[];
  /** Each once. */
  originals: readonly Original[];
  /** The bytes of one; null where they are gone, and the package goes without. */
  load: (original: Original) => Promise<Uint8Array | null>;
  /** Who sends it, as they call themselves. */
  from: string;
  key: SigningKey;
  /** Locks it; '' for a package that anybody may read. */
  passphrase: string;
  signal: AbortSignal;
  /** How many originals were written. */
  progress: (done: number, total: number) => void;
}

/** The first moment zip knows. It writes wall-clock time without a zone, so this is local time on purpose. */
const fixedDate = new Date(1980, 0, 1);
const plain = { mtime: fixedDate, forceDosTimestamp: true, mode: 0o100644, compress: false };

/** What the comment of its signature says. */
export const signedAs = 'Katern package';

/**
 * Writes a package in the place of what lies at `file`: whole, or not at all. The same order gives the same bytes, unless
 * it is locked. Answers the originals that are gone. Throws the system's errors, those of `load`, and the signal's reason.
 */
export async function writePackage(file: string, order: PackageOrder): Promise<{ missing: Original[] }> {
  const growing = path.join(path.dirname(file), `.${path.basename(file)}.katern-new`);
  const zip = new yazl.ZipFile();
  const failed = new Promise<never>((_resolve, reject) => zip.on('error', reject));
  failed.catch(() => undefined);
  try {
    const sealed = (zip.outputStream as Readable).pipe(sealing());
    const stream = order.passphrase === '' ? sealed : await locked(sealed, order.passphrase);
    const written = pipeline(stream, createWriteStream(growing, { flush: true }), { signal: order.signal });
    written.catch(() => undefined);
    const filled = fill(zip, order);
    filled.catch((error: Error) => sealed.destroy(error));
    const [missing] = await Promise.race([Promise.all([filled, written]), failed]);
    await fs.rename(growing, file);
    await syncFolder(path.dirname(file));
    return { missing };
  } catch (error) {
    await fs.rm(growing, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Puts everything into the zip: an original is let go of before the next is loaded. */
async function fill(zip: yazl.ZipFile, order: PackageOrder): Promise<Original[]> {
  const { article, createdAt, updates, originals, load, from, key, signal, progress } = order;
  const missing: Original[] = [];
  const parts: PackageManifest['parts'] = [];
  const add = (name: string, bytes: Uint8Array): void => {
    parts.push({
      path: name,
      bytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  };
  const history = encodeHistory(updates);
  add(partNames.history, history);
  zip.addBuffer(history, partNames.history, { ...plain, compress: true, compressionLevel: 6 });
  for (const [at, original] of originals.entries()) {
    signal.throwIfAborted();
    progress(at, originals.length);
    const bytes = await load(original);
    if (!bytes) {
      missing.push(original);
      continue;
    }
    add(originalPart(original), bytes);
    const readable = Readable.from([bytes], { objectMode: false });
    zip.addReadStream(readable, originalPart(original), { ...plain, size: bytes.byteLength });
    await finished(readable, { signal });
  }
  progress(originals.length, originals.length);
  const manifest = printPackageManifest({
    format: 'katern-package',
    version: packageVersion,
    schema: schemaVersion,
    article,
    createdAt,
    until: updates.at(-1)?.at ?? createdAt,
    from: { name: from, key: key.open.raw.toString('base64') },
    parts,
  });
  zip.addBuffer(manifest, partNames.manifest, plain);
  zip.addBuffer(Buffer.from(signBytes(manifest, key, signedAs)), partNames.signature, plain);
  zip.end({ forceZip64Format: false, comment: openSeal });
  return missing;
}
