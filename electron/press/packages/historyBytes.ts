import { packageLimits } from './packageLimits';
import { refused } from './PackageRefused';

/** An update and when it was stored. */
export interface PackedUpdate {
  /** ISO 8601, UTC. */
  at: string;
  bytes: Uint8Array;
}

/*
 * `KPH1`, then the updates one after the other: milliseconds since 1970 (8 bytes), the update's length (4), the update;
 * numbers little-endian. What damages it shows in its SHA-256, which the manifest has.
 */
const magic = Buffer.from('KPH1');
const headLength = 8 + 4;

/** No moment lies after this one, the last that ISO 8601 has four digits for. */
const latest = Date.parse('9999-12-31T23:59:59.999Z');

/** The updates as one part of a package; the same updates give the same bytes. */
export function encodeHistory(updates: readonly PackedUpdate[]): Buffer {
  const parts: Uint8Array[] = [magic];
  for (const { at, bytes } of updates) {
    const head = Buffer.alloc(headLength);
    head.writeBigInt64LE(BigInt(Date.parse(at)));
    head.writeUInt32LE(bytes.byteLength, 8);
    parts.push(head, bytes);
  }
  return Buffer.concat(parts);
}

/**
 * The updates in such a part, none later than `now`, in milliseconds since 1970. Throws `PackageRefused` (`history`,
 * `too-large`) for any other bytes.
 */
export function decodeHistory(part: Buffer, now: number): PackedUpdate[] {
  if (!part.subarray(0, magic.length).equals(magic)) throw refused('history');
  const updates: PackedUpdate[] = [];
  let from = magic.length;
  while (from < part.length) {
    if (from + headLength > part.length) throw refused('history');
    const at = Number(part.readBigInt64LE(from));
    const length = part.readUInt32LE(from + 8);
    from += headLength;
    if (at < 0 || at > latest || from + length > part.length) throw refused('history');
    if (updates.length === packageLimits.updates) throw refused('too-large');
    // Each by itself: they are sent on, and would take the whole part along.
    const bytes = new Uint8Array(part.subarray(from, from + length));
    updates.push({ at: new Date(Math.min(at, now)).toISOString(), bytes });
    from += length;
  }
  if (updates.length === 0) throw refused('history');
  return updates;
}
