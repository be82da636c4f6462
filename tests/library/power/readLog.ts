import fs from 'node:fs';

/** Something that was done to the disk, or said; see `tests/fixtures/recordingDisk.c`. */
export interface Deed {
  kind:
    | 'create'
    | 'write'
    | 'truncate'
    | 'sync'
    | 'rename'
    | 'link'
    | 'unlink'
    | 'make-folder'
    | 'remove-folder'
    | 'acknowledged';
  place: string;
  /** Where it was written, or how long the file became. */
  at: number;
  bytes: Buffer;
}

const kinds: Record<string, Deed['kind']> = {
  C: 'create',
  W: 'write',
  T: 'truncate',
  S: 'sync',
  R: 'rename',
  L: 'link',
  U: 'unlink',
  M: 'make-folder',
  D: 'remove-folder',
  A: 'acknowledged',
};

/** All that was written down, in order. */
export function readLog(file: string): Deed[] {
  const log = fs.readFileSync(file);
  const deeds: Deed[] = [];
  for (let at = 0; at < log.length;) {
    const kind = kinds[String.fromCharCode(log[at] ?? 0)];
    if (!kind) throw new Error(`the log makes no sense at ${at}`);
    const number = Number(log.readBigInt64LE(at + 1));
    const place = log.readUInt32LE(at + 9);
    const length = log.readUInt32LE(at + 13);
    const from = at + 17;
    deeds.push({
      kind,
      place: log.toString('utf8', from, from + place),
      at: number,
      bytes: log.subarray(from + place, from + place + length),
    });
    at = from + place + length;
  }
  return deeds;
}
