import { createHash } from 'node:crypto';
import { idLength } from '../../../shared/bridge/parsers';
import type { JournalRecord } from './frames';
import { Lasts } from './Lasts';

/** What the first `length` bytes of a file of the journal say last of everything. */
export interface LastsIndex {
  length: number;
  lasts: Lasts;
}

/*
 * Text, so that a hundred thousand articles are read in some hundredths of a second: `katern-index 1` and the
 * SHA-256, in hexadecimal, of all lines that follow; the length; the records as JSON; then an article and the
 * number of its last update in each line.
 */
const beginning = 'katern-index 1 ';
const headLength = beginning.length + 64 + 1;

/** The bytes of an index. */
export function encodeIndex({ length, lasts }: LastsIndex): Buffer {
  const lines = [String(length), JSON.stringify([...lasts.records.values()])];
  for (const [article, sequence] of lasts.updates) lines.push(`${article} ${sequence}`);
  const held = Buffer.from(lines.join('\n'));
  return Buffer.concat([Buffer.from(`${beginning}${checksumOf(held)}\n`), held]);
}

/** What some bytes say, if they are a whole index; else null. */
export function decodeIndex(bytes: Buffer): LastsIndex | null {
  const held = bytes.subarray(headLength);
  const head = bytes.toString('latin1', 0, headLength);
  if (head !== `${beginning}${checksumOf(held)}\n`) return null;
  const [length, records, ...updates] = held.toString().split('\n');
  const lasts = new Lasts();
  for (const record of JSON.parse(records ?? '[]') as JournalRecord[]) lasts.takeRecord(record);
  for (const line of updates) lasts.takeUpdate(line.slice(0, idLength), Number(line.slice(idLength + 1)));
  return { length: Number(length), lasts };
}

function checksumOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
