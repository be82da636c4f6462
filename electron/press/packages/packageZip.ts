import type { FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { isSafePath } from '../verify/isSafePath';
import { isLinkEntry, nameOfEntry } from '../verify/zipEntry';
import { packageLimits } from './packageLimits';
import { refused } from './PackageRefused';

/** One part of a package. */
export interface Part {
  /** Its size, unpacked. */
  bytes: number;
  /** Whether it takes no more room packed than unpacked: it cannot grow when it is read. */
  isPlain: boolean;
  /** Its content. Rejects, or breaks off, when that is not to be had whole. */
  open(): Promise<Readable>;
}

/** The parts beside the originals. */
const othersThanOriginals = 3;

/**
 * The parts of a zip, by their names. Throws `PackageRefused` for names that lead elsewhere, links, names twice and
 * more parts than a package has, and whatever the library throws for what is no sound zip.
 */
export async function readParts(handle: FileHandle): Promise<Map<string, Part>> {
  // Names are judged by us; the file is closed by who opened it, and so is this.
  const zip = await yauzl.fromFdPromise(handle.fd, {
    lazyEntries: true,
    autoClose: false,
    decodeStrings: false,
  });
  // Each reading hears of its own error as well.
  zip.on('error', () => undefined);
  if (zip.entryCount > packageLimits.originals + othersThanOriginals) throw refused('too-large');
  const parts = new Map<string, Part>();
  for await (const entry of zip.eachEntry()) {
    const name = nameOfEntry(entry);
    if (!isSafePath(name) || isLinkEntry(entry)) throw refused('unsafe-part', name);
    if (parts.has(name)) throw refused('part-twice', name);
    parts.set(name, partOf(zip, entry));
  }
  return parts;
}

function partOf(zip: ZipFile, entry: Entry): Part {
  return {
    bytes: entry.uncompressedSize,
    isPlain: entry.compressionMethod === 0,
    open: () => zip.openReadStreamPromise(entry),
  };
}

/** The bytes of a part, at most `most`. Throws `PackageRefused` (`too-large`) before anything is read, and the library's errors. */
export async function readPart(part: Part, most: number, name: string): Promise<Buffer> {
  if (part.bytes > most) throw refused('too-large', name);
  const chunks: Buffer[] = [];
  // No more is read than its size says: the library ends a stream that goes on.
  for await (const chunk of await part.open()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
