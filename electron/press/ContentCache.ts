import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

const digestLength = 32;

/**
 * Keeps what was made in a folder and finds it again by everything that decides its bytes. Each file
 * starts with the SHA-256 of the rest, so that a damaged one is noticed and made anew. The cache is a
 * help and no more: where it cannot be read or written, things are simply made.
 */
export class ContentCache {
  constructor(private readonly folder: string) {}

  /** The kept bytes for `key` (any values JSON can hold), or what `make` gives, which is then kept. */
  async find(key: unknown, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const file = path.join(this.folder, createHash('sha256').update(JSON.stringify(key)).digest('hex'));
    const kept = await readKept(file);
    if (kept) return kept;
    const bytes = await make();
    await keep(file, bytes);
    return bytes;
  }
}

async function readKept(file: string): Promise<Uint8Array | null> {
  const kept = await fs.readFile(file).catch(() => null);
  if (!kept || kept.byteLength <= digestLength) return null;
  const bytes = kept.subarray(digestLength);
  return digest(bytes).equals(kept.subarray(0, digestLength)) ? new Uint8Array(bytes) : null;
}

/** Numbers the files that are being written, so that two of one key never share one. */
let growing = 0;

async function keep(file: string, bytes: Uint8Array): Promise<void> {
  const part = `${file}.${process.pid}.${++growing}.new`;
  try {
    await fs.mkdir(path.dirname(file), { recursive: true });
    await fs.writeFile(part, Buffer.concat([digest(bytes), bytes]));
    await fs.rename(part, file);
  } catch {
    await fs.rm(part, { force: true }).catch(() => undefined);
  }
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
