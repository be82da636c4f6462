/** A signature as it lies beside what it is of. */
export interface Signature {
  /** The number of the key, as `PublicKey` has it. */
  key: string;
  /** Over the signed bytes: 64 bytes. */
  bytes: Buffer;
  /** What the one who signed says of it, and the signature over the first signature and this. */
  comment: string;
  commentBytes: Buffer;
}

const algorithm = 'Ed';
const untrusted = 'untrusted comment: ';
const trusted = 'trusted comment: ';

/**
 * A signature as a file, in the format of minisign: a comment that means nothing; base64 of `Ed`, the key's number and
 * the signature; a comment; base64 of the signature over that comment.
 */
export function printSignature({ key, bytes, comment, commentBytes }: Signature): string {
  const number = Buffer.alloc(8);
  number.writeBigUInt64LE(BigInt(`0x${key}`));
  const signed = Buffer.concat([Buffer.from(algorithm), number, bytes]).toString('base64');
  const lines = [
    `${untrusted}Katern signature`,
    signed,
    `${trusted}${comment}`,
    commentBytes.toString('base64'),
  ];
  return `${lines.join('\n')}\n`;
}

/** Reads such a file; null when it is none. Nothing in it is checked yet. */
export function parseSignature(text: string): Signature | null {
  const [first = '', second = '', third = '', fourth = '', ...rest] = text.split(/\r?\n/);
  const signed = Buffer.from(second, 'base64');
  const commentBytes = Buffer.from(fourth, 'base64');
  const isOne =
    first.startsWith(untrusted) &&
    third.startsWith(trusted) &&
    signed.byteLength === 74 &&
    signed.toString('latin1', 0, 2) === algorithm &&
    commentBytes.byteLength === 64 &&
    rest.every((line) => line === '');
  if (!isOne) return null;
  return {
    key: signed.readBigUInt64LE(2).toString(16).toUpperCase().padStart(16, '0'),
    bytes: signed.subarray(10),
    comment: third.slice(trusted.length),
    commentBytes,
  };
}
