import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { schemaVersion } from '../../../shared/article/documentShape';
import type { Article } from '../../../shared/article/Article';
import type { Original } from '../../../shared/still/Still';
import { errorCode } from '../../disk/fileFault';
import { checkSignature } from '../signing/checkSignature';
import type { PublicKey } from '../signing/PublicKey';
import { publicKeyOf } from '../signing/PublicKey';
import { parseSignature } from '../signing/Signature';
import { articleOf } from './articleOf';
import type { PackedUpdate } from './historyBytes';
import { decodeHistory } from './historyBytes';
import { packageLimits } from './packageLimits';
import type { PackageManifest } from './PackageManifest';
import { originalPart, parsePackageManifest, partNames } from './PackageManifest';
import type { PackageFlaw } from './PackageRefused';
import { PackageRefused, refused } from './PackageRefused';
import type { Part } from './packageZip';
import { readPart, readParts } from './packageZip';
import { checkSeal } from './seal';
import { signedAs } from './writePackage';

/** A package that was read. Nothing in it is vouched for where it has a flaw: then it is only to be looked at. */
export interface ReadPackage {
  manifest: PackageManifest;
  key: PublicKey;
  updates: PackedUpdate[];
  article: Article;
  /** The originals of its stills, as they are and once were, that it holds. */
  originals: Original[];
  /** Those that it does not hold. */
  missing: Original[];
  /** The names of parts that no still of the article asks for; they are left where they are. */
  unasked: string[];
  flaw: PackageFlaw | null;
  /** The bytes of one of its originals. Throws `PackageRefused` when they are no longer what was read. */
  load(original: Original): Promise<Buffer>;
}

/**
 * Reads a package, all of it: its seal, its list, the sum of every part, the signature, its history. What cannot be
 * read at all throws `PackageRefused`; where the article can be, and something is wrong all the same, the package has
 * that as its flaw. Throws the signal's reason, and the disk's errors.
 */
export async function readPackage(
  handle: FileHandle,
  size: number,
  now: number,
  signal: AbortSignal,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<ReadPackage> {
  try {
    return await read(handle, size, now, signal, progress);
  } catch (error) {
    signal.throwIfAborted();
    // The system's own errors have such a code; those of what is in the file have none, or others.
    const isOfSystem = /^E[A-Z0-9]+$/.test(errorCode(error));
    throw error instanceof PackageRefused || isOfSystem ? error : refused('damaged');
  }
}

async function read(
  handle: FileHandle,
  size: number,
  now: number,
  signal: AbortSignal,
  progress: (done: number, total: number) => void,
): Promise<ReadPackage> {
  if (size > packageLimits.file) throw refused('too-large');
  const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
  if (buffer.toString('latin1') !== 'PK') throw refused('no-package');
  const flaws: PackageFlaw[] = [];
  const seal = await checkSeal(handle, size, signal);
  if (seal !== 'right') flaws.push({ because: 'damaged', about: '' });
  const parts = await readParts(handle);
  const said = parts.get(partNames.manifest);
  if (!said) throw refused(seal === 'none' ? 'no-package' : 'damaged');
  const bytes = await readPart(said, packageLimits.manifest, partNames.manifest);
  const manifest = parsePackageManifest(bytes, schemaVersion);
  const key = publicKeyOf(Buffer.from(manifest.from.key, 'base64'));
  if (!(await isSigned(parts.get(partNames.signature), bytes, key)))
    flaws.push({ because: 'signature', about: '' });
  const listed = new Map(manifest.parts.map((part) => [part.path, part]));
  for (const name of parts.keys())
    if (!listed.has(name) && name !== partNames.manifest && name !== partNames.signature)
      throw refused('part-unlisted', name);

  const history = await readPart(
    partNamed(parts, partNames.history),
    packageLimits.history,
    partNames.history,
  );
  if (!isListed(listed.get(partNames.history), history))
    flaws.push({ because: 'part-changed', about: partNames.history });
  const updates = decodeHistory(history, now);
  const { article, asked } = await articleOf(updates, manifest.article, signal);

  const broken = new Set<string>();
  for (const [at, [name, { bytes: length, sha256 }]] of [...listed].entries()) {
    progress(at, listed.size);
    if (name === partNames.history) continue;
    const flaw = await flawOf(name, parts.get(name), length, sha256, signal);
    if (!flaw) continue;
    broken.add(name);
    flaws.push(flaw);
  }
  const held = (original: Original): boolean => {
    const name = originalPart(original);
    return listed.has(name) && !broken.has(name);
  };
  const wanted = new Set([partNames.history, ...asked.map(originalPart)]);
  return {
    manifest,
    key,
    updates,
    article,
    originals: asked.filter(held),
    missing: asked.filter((original) => !held(original)),
    unasked: [...listed.keys()].filter((name) => !wanted.has(name)),
    flaw: flaws[0] ?? null,
    load: async (original) => {
      const name = originalPart(original);
      const again = await readPart(partNamed(parts, name), packageLimits.original, name);
      if (!isListed(listed.get(name), again)) throw refused('part-changed', name);
      return again;
    },
  };
}

function partNamed(parts: ReadonlyMap<string, Part>, name: string): Part {
  const part = parts.get(name);
  if (!part) throw refused('part-missing', name);
  return part;
}

async function isSigned(part: Part | undefined, manifest: Buffer, key: PublicKey): Promise<boolean> {
  if (!part) return false;
  const text = (await readPart(part, packageLimits.signature, partNames.signature)).toString('utf8');
  const signature = parseSignature(text);
  return signature !== null && signature.comment === signedAs && checkSignature(manifest, signature, key);
}

function isListed(listed: PackageManifest['parts'][number] | undefined, bytes: Buffer): boolean {
  return (
    listed?.bytes === bytes.byteLength && createHash('sha256').update(bytes).digest('hex') === listed.sha256
  );
}

/** What is wrong with an original, as a part: it is read as it comes, and never held whole. */
async function flawOf(
  name: string,
  part: Part | undefined,
  bytes: number,
  sha256: string,
  signal: AbortSignal,
): Promise<PackageFlaw | null> {
  if (!part) return { because: 'part-missing', about: name };
  // A picture is packed already: one that is packed again may be small here and without end when it is read.
  if (part.bytes > packageLimits.original || !part.isPlain) throw refused('too-large', name);
  if (part.bytes !== bytes || !name.startsWith(`originals/${sha256}.`))
    return { because: 'part-changed', about: name };
  const hash = createHash('sha256');
  for await (const chunk of await part.open()) {
    signal.throwIfAborted();
    hash.update(chunk as Buffer);
  }
  return hash.digest('hex') === sha256 ? null : { because: 'part-changed', about: name };
}
