import { createHash } from 'node:crypto';

/** One update as it lies in the journal. */
export interface Frame {
  article: string;
  /** The update's number in the article's log. */
  sequence: number;
  /** When it was stored: ISO 8601, UTC. */
  at: string;
  bytes: Uint8Array;
}

/*
 * A frame: `KJF1`, the length of what follows the checksum (4 bytes, little-endian), the first 16 bytes of
 * the SHA-256 of that, then the article's UUID (16 bytes), sequence (4), milliseconds since 1970 (8), the
 * update. Nothing in it says where the next one begins but its length; after a damaged frame the next
 * `KJF1` whose checksum is right is where reading goes on.
 */
const magic = Buffer.from('KJF1');
const headLength = 4 + 4 + 16;
const factsLength = 16 + 4 + 8;

/** Longer than any update there is; a length beyond it is damage. In bytes. */
const longest = 256 * 1024 * 1024;

/** The bytes of a frame. The article's id is a UUID in lower case. */
export function encodeFrame({ article, sequence, at, bytes }: Frame): Buffer {
  const frame = Buffer.alloc(headLength + factsLength + bytes.length);
  magic.copy(frame, 0);
  frame.writeUInt32LE(factsLength + bytes.length, 4);
  Buffer.from(article.replaceAll('-', ''), 'hex').copy(frame, headLength);
  frame.writeUInt32LE(sequence, headLength + 16);
  frame.writeBigInt64LE(BigInt(Date.parse(at)), headLength + 20);
  frame.set(bytes, headLength + factsLength);
  checksumOf(frame.subarray(headLength)).copy(frame, 8);
  return frame;
}

/** All whole frames in some bytes, in order; what lies between them is damage, or the end of a write cut short. */
export function* decodeFrames(bytes: Buffer): Generator<Frame> {
  let at = bytes.indexOf(magic);
  while (at !== -1) {
    const frame = frameAt(bytes, at);
    if (frame) yield frame.frame;
    at = bytes.indexOf(magic, frame ? frame.end : at + 1);
  }
}

function frameAt(bytes: Buffer, at: number): { frame: Frame; end: number } | null {
  if (at + headLength + factsLength > bytes.length) return null;
  const length = bytes.readUInt32LE(at + 4);
  const end = at + headLength + length;
  if (length < factsLength || length > longest || end > bytes.length) return null;
  const facts = bytes.subarray(at + headLength, end);
  if (!checksumOf(facts).equals(bytes.subarray(at + 8, at + headLength))) return null;
  const moment = new Date(Number(facts.readBigInt64LE(20)));
  const frame = {
    article: uuidOf(facts.subarray(0, 16)),
    sequence: facts.readUInt32LE(16),
    at: Number.isNaN(moment.getTime()) ? new Date(0).toISOString() : moment.toISOString(),
    bytes: new Uint8Array(facts.subarray(factsLength)),
  };
  return { frame, end };
}

function checksumOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest().subarray(0, 16);
}

function uuidOf(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
