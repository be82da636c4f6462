import type { KeyObject } from 'node:crypto';
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { PublicKey } from './PublicKey';
import { publicKeyOf } from './PublicKey';

/** A key that signs, with the public one that belongs to it. */
export interface SigningKey {
  secret: KeyObject;
  open: PublicKey;
}

/** Makes a new Ed25519 key; no two are the same. */
export function makeSigningKey(): SigningKey {
  return withPublic(generateKeyPairSync('ed25519').privateKey);
}

/** The key as a file: PKCS#8 in PEM, as other programs read it too. It is not encrypted. */
export function printSigningKey({ secret }: SigningKey): string {
  return String(secret.export({ format: 'pem', type: 'pkcs8' }));
}

/** Reads such a file; null when it holds no Ed25519 key. */
export function parseSigningKey(text: string): SigningKey | null {
  try {
    const secret = createPrivateKey({ key: text, format: 'pem' });
    return secret.asymmetricKeyType === 'ed25519' ? withPublic(secret) : null;
  } catch {
    return null;
  }
}

function withPublic(secret: KeyObject): SigningKey {
  const der = createPublicKey(secret).export({ format: 'der', type: 'spki' });
  return { secret, open: publicKeyOf(der.subarray(der.byteLength - 32)) };
}
