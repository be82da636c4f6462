import { sign } from 'node:crypto';
import type { SigningKey } from './SigningKey';
import { printSignature } from './Signature';

/**
 * Signs bytes: the text of a signature file in minisign's format. The same bytes, key and comment give the same text;
 * the comment, of one line, is signed with them. `minisign -V` checks it.
 */
export function signBytes(bytes: Uint8Array, { secret, open }: SigningKey, comment: string): string {
  const signature = sign(null, bytes, secret);
  const commentBytes = sign(null, Buffer.concat([signature, Buffer.from(comment)]), secret);
  return printSignature({ key: open.id, bytes: signature, comment, commentBytes });
}
