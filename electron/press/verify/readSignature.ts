import { signatureName } from '../bundle/Manifest';
import { checkSignature } from '../signing/checkSignature';
import { parseSignature } from '../signing/Signature';
import type { PublicKey } from '../signing/PublicKey';
import type { Difference } from './Difference';

/** Whether a bundle is signed, and what that is worth; `key` is the key's number. */
export type SignatureState =
  | { kind: 'none' }
  /** Nobody said with which key it should be, and it is none that is known here. */
  | { kind: 'unknown-key'; key: string }
  | { kind: 'good'; key: string }
  | { kind: 'bad' };

interface ReadSignature {
  signature: SignatureState;
  differences: Difference[];
}

/** Looks at the signature of a manifest. One that is there must be right where its key is known. */
export function readSignature(
  manifest: Uint8Array,
  text: Buffer | null,
  { demanded, known }: { demanded: PublicKey | null; known: readonly PublicKey[] },
): ReadSignature {
  const bad = (kind: Difference['kind']): ReadSignature => ({
    signature: { kind: 'bad' },
    differences: [{ kind, path: signatureName }],
  });
  if (!text) {
    if (demanded)
      return { signature: { kind: 'none' }, differences: [{ kind: 'unsigned', path: signatureName }] };
    return { signature: { kind: 'none' }, differences: [] };
  }
  const signature = parseSignature(text.toString('utf8'));
  if (!signature) return bad('signature-malformed');
  if (demanded && demanded.id !== signature.key) return bad('signature-other-key');
  const key = demanded ?? known.find(({ id }) => id === signature.key);
  if (!key) return { signature: { kind: 'unknown-key', key: signature.key }, differences: [] };
  if (!checkSignature(manifest, signature, key)) return bad('signature-wrong');
  return { signature: { kind: 'good', key: key.id }, differences: [] };
}
