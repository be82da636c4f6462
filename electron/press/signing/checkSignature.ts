import { verify } from 'node:crypto';
import type { PublicKey } from './PublicKey';
import type { Signature } from './Signature';

/** Whether a signature, and what is said with it, are of this key and of these bytes. */
export function checkSignature(signed: Uint8Array, signature: Signature, { id, key }: PublicKey): boolean {
  const { bytes, comment, commentBytes } = signature;
  return (
    signature.key === id &&
    verify(null, signed, key, bytes) &&
    verify(null, Buffer.concat([bytes, Buffer.from(comment)]), key, commentBytes)
  );
}
