import { createHash } from 'node:crypto';

/** The eight bytes by which a signature says with which key it was made: the first of the public key's SHA-256. */
export function keyNumber(raw: Uint8Array): Buffer {
  return createHash('sha256').update(raw).digest().subarray(0, 8);
}
