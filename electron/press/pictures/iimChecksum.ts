import { createHash } from 'node:crypto';

const iim = 0x0404;
const digest = 0x0425;

/**
 * Whether the IIM record in a Photoshop block was changed after the XMP beside it was written: the MD5
 * that is kept with it (resource 0x0425, Metadata Working Group 2.0, section 3.3.1) no longer fits. No
 * checksum, or one of zeros, says nothing.
 */
export function iimChanged(block: Uint8Array | null): boolean {
  if (!block) return false;
  const resources = photoshopResources(Buffer.from(block.buffer, block.byteOffset, block.byteLength));
  const record = resources.get(iim);
  const kept = resources.get(digest);
  if (!record || kept?.length !== 16 || kept.every((byte) => byte === 0)) return false;
  return !createHash('md5').update(record).digest().equals(kept);
}

/** The resources of a Photoshop block by number; what is cut off is left out. */
function photoshopResources(block: Buffer): Map<number, Buffer> {
  const found = new Map<number, Buffer>();
  let at = block.toString('latin1', 0, 14) === 'Photoshop 3.0\0' ? 14 : 0;
  while (at + 12 <= block.length && block.toString('latin1', at, at + 4) === '8BIM') {
    const number = block.readUInt16BE(at + 4);
    const nameLength = (block[at + 6] ?? 0) + 1;
    const sizeAt = at + 6 + nameLength + (nameLength % 2);
    if (sizeAt + 4 > block.length) break;
    const size = block.readUInt32BE(sizeAt);
    const start = sizeAt + 4;
    if (start + size > block.length) break;
    found.set(number, block.subarray(start, start + size));
    at = start + size + (size % 2);
  }
  return found;
}
