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

/** Something the library knows that no update says, as it lies in the journal: the last of a kind and key holds. */
export interface JournalRecord {
  /** Counted over the library's life: which of two copies is the newer one. */
  number: number;
  /** What it is about (`bin`, `site`); a kind that is not known is kept, and passed over. */
  kind: string;
  key: string;
  /** Anything JSON can say. */
  value: unknown;
}

/** Bytes that are no whole frame. Where their beginning still says whose update they held, that is told, on no authority. */
export interface Gap {
  claim: { article: string; sequence: number } | null;
}

/** What a file of the journal is made of. */
export type Entry =
  | { update: Frame; record?: never; gap?: never }
  | { record: JournalRecord; update?: never; gap?: never }
  | { gap: Gap; update?: never; record?: never };

/*
 * A frame: `KJF1` or `KJR1`, the length of what follows the checksum (4 bytes, little-endian), the first 16
 * bytes of the SHA-256 of that, then what it holds. `KJF1`: the article's UUID (16 bytes), sequence (4),
 * milliseconds since 1970 (8), the update. `KJR1`: a record as JSON. Nothing in it says where the next one
 * begins but its length; after a damaged frame the next beginning whose checksum is right is where reading
 * goes on.
 */
const updateMagic = Buffer.from('KJF1');
const recordMagic = Buffer.from('KJR1');
/** How both begin: what is looked for. */
const beginning = Buffer.from('KJ');
const headLength = 4 + 4 + 16;
const factsLength = 16 + 4 + 8;

/** Longer than any update there is; a length beyond it is damage. In bytes. */
const longest = 256 * 1024 * 1024;

/** The bytes of an update's frame. The article's id is a UUID in lower case. */
export function encodeFrame({ article, sequence, at, bytes }: Frame): Buffer {
  const held = Buffer.alloc(factsLength + bytes.length);
  Buffer.from(article.replaceAll('-', ''), 'hex').copy(held);
  held.writeUInt32LE(sequence, 16);
  held.writeBigInt64LE(BigInt(Date.parse(at)), 20);
  held.set(bytes, factsLength);
  return framed(updateMagic, held);
}

/** The bytes of a record's frame. */
export function encodeRecord({ number, kind, key, value }: JournalRecord): Buffer {
  return framed(recordMagic, Buffer.from(JSON.stringify({ number, kind, key, value })));
}

function framed(magic: Buffer, held: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(held.length);
  return Buffer.concat([magic, length, checksumOf(held), held]);
}

/** All whole frames in some bytes, in order, and what lies between them: damage, or the end of a write cut short. */
export function* decodeEntries(bytes: Buffer): Generator<Entry> {
  let end = 0;
  let at = bytes.indexOf(beginning);
  while (at !== -1) {
    const found = entryAt(bytes, at);
    if (found) {
      yield* gaps(bytes, end, at);
      yield found.entry;
      end = found.end;
    }
    at = bytes.indexOf(beginning, found ? found.end : at + 1);
  }
  yield* gaps(bytes, end, bytes.length);
}

/** The frames that some bytes were before they were damaged, as far as their beginnings can be found. */
function* gaps(bytes: Buffer, from: number, until: number): Generator<Entry> {
  if (from === until) return;
  let told = false;
  for (let at = bytes.indexOf(updateMagic, from); at !== -1 && at < until;) {
    const facts = at + headLength;
    if (facts + factsLength > until) break;
    const article = uuidOf(bytes.subarray(facts, facts + 16));
    yield { gap: { claim: { article, sequence: bytes.readUInt32LE(facts + 16) } } };
    told = true;
    at = bytes.indexOf(updateMagic, at + 1);
  }
  if (!told) yield { gap: { claim: null } };
}

/** The updates among them. */
export function* decodeFrames(bytes: Buffer): Generator<Frame> {
  for (const { update } of decodeEntries(bytes)) if (update) yield update;
}

/** Where the last whole frame in some bytes ends; 0 where there is none. What follows may still be on its way. */
export function endOfFrames(bytes: Buffer): number {
  let end = 0;
  for (let at = bytes.indexOf(beginning); at !== -1; at = bytes.indexOf(beginning, Math.max(end, at + 1))) {
    end = entryAt(bytes, at)?.end ?? end;
  }
  return end;
}

function entryAt(bytes: Buffer, at: number): { entry: Entry; end: number } | null {
  if (at + headLength > bytes.length) return null;
  const magic = bytes.subarray(at, at + 4);
  const isUpdate = magic.equals(updateMagic);
  if (!isUpdate && !magic.equals(recordMagic)) return null;
  const length = bytes.readUInt32LE(at + 4);
  const end = at + headLength + length;
  if (length > longest || end > bytes.length) return null;
  const held = bytes.subarray(at + headLength, end);
  if (!checksumOf(held).equals(bytes.subarray(at + 8, at + headLength))) return null;
  const entry = isUpdate ? updateIn(held) : recordIn(held);
  return entry && { entry, end };
}

function updateIn(held: Buffer): Entry | null {
  if (held.length < factsLength) return null;
  const moment = new Date(Number(held.readBigInt64LE(20)));
  return {
    update: {
      article: uuidOf(held.subarray(0, 16)),
      sequence: held.readUInt32LE(16),
      at: Number.isNaN(moment.getTime()) ? new Date(0).toISOString() : moment.toISOString(),
      bytes: new Uint8Array(held.subarray(factsLength)),
    },
  };
}

function recordIn(held: Buffer): Entry | null {
  let said: unknown;
  try {
    said = JSON.parse(held.toString());
  } catch {
    return null;
  }
  const { number, kind, key, value } = (said ?? {}) as Partial<Record<keyof JournalRecord, unknown>>;
  if (typeof number !== 'number' || typeof kind !== 'string' || typeof key !== 'string') return null;
  return { record: { number, kind, key, value } };
}

function checksumOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest().subarray(0, 16);
}

function uuidOf(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
