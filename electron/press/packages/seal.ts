import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { Transform } from 'node:stream';

/** How the comment at the end of a package begins; the SHA-256 of all that stands before its digits follows. */
const words = 'Katern package ';
const digits = 64;

/** The length of the whole comment, in bytes. */
const sealLength = words.length + digits;

/** What stands at the end of a package until it is sealed. */
export const openSeal = words + '0'.repeat(digits);

/** Passes a zip on that ends in `openSeal`, and puts the sum of all its bytes in there: damage anywhere shows. */
export function sealing(): Transform {
  const hash = createHash('sha256');
  let held = Buffer.alloc(0);
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const all = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      const passed = all.subarray(0, Math.max(0, all.length - digits));
      held = Buffer.from(all.subarray(passed.length));
      hash.update(passed);
      done(null, passed);
    },
    flush(done) {
      done(null, Buffer.from(hash.digest('hex')));
    },
  });
}

/** How a file ends: with the seal of just these bytes, of others, or with none. */
export async function checkSeal(
  handle: FileHandle,
  size: number,
  signal: AbortSignal,
): Promise<'right' | 'broken' | 'none'> {
  if (size <= sealLength) return 'none';
  const { buffer } = await handle.read(Buffer.alloc(sealLength), 0, sealLength, size - sealLength);
  const comment = buffer.toString('latin1');
  if (!comment.startsWith(words)) return 'none';
  const hash = createHash('sha256');
  const whole = createReadStream('', {
    fd: handle,
    autoClose: false,
    start: 0,
    end: size - digits - 1,
    signal,
  });
  for await (const chunk of whole) hash.update(chunk as Buffer);
  return hash.digest('hex') === comment.slice(words.length) ? 'right' : 'broken';
}
