import { buffer } from 'node:stream/consumers';
import { Transform } from 'node:stream';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { ImportRefused } from '../copy/ImportRefused';

/** Entries of an archive at most, and what they may unpack to all together, in bytes. */
const mostEntries = 5000;
const mostUnpacked = 1_000_000_000;

/** More than this is no longer packing but a bomb, for what unpacks to more than a megabyte. */
const mostRatio = 500;
const ratioFrom = 1_000_000;

/** Begins an old Word document, or a new one that is locked with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/** The archive that a document is, in memory. Nothing in it is unpacked before it is asked for, and never to disk. */
export class Archive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Opens an archive. Throws `ImportRefused` for one that is none, or cannot be honest. */
  static async open(bytes: Uint8Array): Promise<Archive> {
    if (compound.every((byte, index) => bytes[index] === byte))
      throw new ImportRefused(isLocked(bytes) ? 'locked' : 'old-word');
    try {
      const zip = await yauzl.fromBufferPromise(
        Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
        {
          lazyEntries: true,
          autoClose: false,
        },
      );
      zip.on('error', () => undefined);
      return new Archive(zip, await entriesOf(zip));
    } catch (error) {
      // What it throws otherwise is what it finds wrong with the file.
      throw error instanceof ImportRefused ? error : new ImportRefused('damaged');
    }
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  /** The bytes of a part of at most so many; null where there is none. Throws `ImportRefused`. */
  async bytes(path: string, most: number): Promise<Uint8Array | null> {
    const entry = this.entries.get(path.toLowerCase());
    if (!entry) return null;
    if (entry.uncompressedSize > most) throw new ImportRefused('too-large');
    if (entry.isEncrypted()) throw new ImportRefused('locked');
    try {
      const stream = await this.zip.openReadStreamPromise(entry);
      let left = most;
      const bounded = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          left -= chunk.length;
          done(left < 0 ? new ImportRefused('too-large') : null, chunk);
        },
      });
      stream.on('error', (error: Error) => bounded.destroy(error));
      return new Uint8Array(await buffer(stream.pipe(bounded)));
    } catch (error) {
      throw error instanceof ImportRefused ? error : new ImportRefused('damaged');
    }
  }

  /** The text of a part; null where there is none. */
  async text(path: string, most: number): Promise<string | null> {
    const bytes = await this.bytes(path, most);
    if (!bytes) return null;
    const [first, second] = bytes;
    const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe ? 'utf-16be' : 'utf-8';
    return new TextDecoder(encoding).decode(bytes);
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > mostEntries) throw new ImportRefused('too-large');
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    const { compressedSize, uncompressedSize } = entry;
    unpacked += uncompressedSize;
    const isBomb = uncompressedSize > ratioFrom && uncompressedSize > compressedSize * mostRatio;
    if (isBomb || unpacked > mostUnpacked) throw new ImportRefused('too-large');
    // Names tell parts apart without regard to case; one that is there twice is read in two ways by two programs.
    const name = entry.fileName.toLowerCase();
    if (entries.has(name)) throw new ImportRefused('hostile');
    entries.set(name, entry);
  }
  return entries;
}

/** A locked document has its key beside it, under this name in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1_000_000)).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}
