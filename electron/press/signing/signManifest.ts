import type { Workshop } from '../pages/produceFile';
import { signBytes } from './signBytes';
import type { SigningKey } from './SigningKey';

/** Signs manifests with a key; the same manifest and key give the same bytes. */
export function signManifest(key: SigningKey): NonNullable<Workshop['sign']> {
  return (manifest) => new TextEncoder().encode(signBytes(manifest, key, 'Katern manifest'));
}
