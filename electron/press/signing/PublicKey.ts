import type { KeyObject } from 'node:crypto';
import { createPublicKey } from 'node:crypto';
import { keyNumber } from './keyNumber';

/** A public key by which a signature is checked. */
export interface PublicKey {
  /** Its number, sixteen hexadecimal digits as minisign prints them. */
  id: string;
  key: KeyObject;
  /** Its 32 bytes. */
  raw: Buffer;
}

/** What stands before the 32 bytes of an Ed25519 public key in its DER form (RFC 8410). */
const derHead = Buffer.from('302a300506032b6570032100', 'hex');

const algorithm = 'Ed';
const comment = 'untrusted comment:';

/** The public key of those 32 bytes. Throws for any other number of them. */
export function publicKeyOf(raw: Buffer): PublicKey {
  const key = createPublicKey({ key: Buffer.concat([derHead, raw]), format: 'der', type: 'spki' });
  return { id: keyNumber(raw).readBigUInt64LE().toString(16).toUpperCase().padStart(16, '0'), key, raw };
}

/** A public key as a file, in the format of minisign: a comment, and base64 of `Ed`, the number and the key. */
export function printPublicKey({ id, raw }: PublicKey): string {
  const bytes = Buffer.concat([Buffer.from(algorithm), keyNumber(raw), raw]);
  return `${comment} Katern public key ${id}\n${bytes.toString('base64')}\n`;
}

/** Reads such a file, or its second line alone; null when it is none, or its number is not that of its key. */
export function parsePublicKey(text: string): PublicKey | null {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith(comment));
  const [line] = lines;
  if (lines.length !== 1 || !line || !/^[A-Za-z0-9+/]{56}$/.test(line)) return null;
  const bytes = Buffer.from(line, 'base64');
  if (bytes.byteLength !== 42 || bytes.toString('latin1', 0, 2) !== algorithm) return null;
  const key = publicKeyOf(bytes.subarray(10));
  return keyNumber(key.raw).equals(bytes.subarray(2, 10)) ? key : null;
}
