import { createHash } from 'node:crypto';
import type { StoredUpdate } from '../../shared/bridge/answers';
import { FaultError } from '../../shared/faults/FaultError';
import type { Sqlite, Statement } from './sqlite';

/** Bytes of the log, with the number and the moment under which they were stored. */
export interface LoggedUpdate {
  sequence: number;
  /** ISO 8601, UTC. */
  at: string;
  bytes: Uint8Array;
}

interface Sealed {
  checksum: Uint8Array;
  bytes: Uint8Array;
}

/**
 * The log of every article: each update ever stored, numbered from 1 without gaps, never changed but to be
 * mended, never deleted; beside it at most one snapshot per article, which only saves reading. Each row carries
 * the SHA-256 of its bytes and is verified whenever it is read: SQLite itself would not notice a
 * flipped bit. Throws `disk-failed` with the code `UPDATE-DAMAGED` or `UPDATE-MISSING` for a log that
 * is not whole; `place` is the library's folder.
 */
export class UpdateLog {
  readonly #last: Statement;
  readonly #append: Statement;
  readonly #put: Statement;
  readonly #at: Statement;
  readonly #after: Statement;
  readonly #some: Statement;
  readonly #upto: Statement;
  readonly #checksum: Statement;
  readonly #snapshot: Statement;
  readonly #snapshotAt: Statement;
  readonly #dropSnapshots: Statement;
  readonly #writeSnapshot: Statement;

  constructor(
    database: Sqlite,
    private readonly place: string,
  ) {
    // Snapshot and card count too: rows that a damaged disk lost must not be numbered again.
    this.#last = database.prepare(
      `select max(
        coalesce((select max(sequence) from updates where article = ?1), 0),
        coalesce((select max(upto_sequence) from snapshots where article = ?1), 0),
        coalesce((select projected_sequence from articles where id = ?1), 0)) as last`,
    );
    this.#append = database.prepare(
      'insert into updates (article, sequence, at, checksum, bytes) values (?, ?, ?, ?, ?)',
    );
    this.#put = database.prepare(
      'insert or replace into updates (article, sequence, at, checksum, bytes) values (?, ?, ?, ?, ?)',
    );
    this.#at = database.prepare('select at from updates where article = ? and sequence = ?');
    this.#after = database.prepare(
      'select sequence, at, checksum, bytes from updates where article = ? and sequence > ? order by sequence',
    );
    this.#some = database.prepare(
      'select sequence, at, checksum, bytes from updates where article = ? and sequence > ? order by sequence limit ?',
    );
    this.#upto = database.prepare(
      `select sequence, at, checksum, bytes from updates where article = ? and sequence <= ? order by sequence`,
    );
    this.#checksum = database.prepare('select checksum from updates where article = ? and sequence = ?');
    this.#snapshot = database.prepare(
      'select upto_sequence, checksum, bytes from snapshots where article = ? order by upto_sequence desc limit 1',
    );
    this.#snapshotAt = database.prepare('select max(upto_sequence) as upto from snapshots where article = ?');
    this.#dropSnapshots = database.prepare('delete from snapshots where article = ?');
    this.#writeSnapshot = database.prepare(
      'insert into snapshots (article, upto_sequence, checksum, bytes) values (?, ?, ?, ?)',
    );
  }

  /** The number of the last update; 0 for none. */
  last(article: string): number {
    return (this.#last.get(article) as { last: number }).last;
  }

  /**
   * Appends an update under the next number, stored at `now`, and answers number and moment. A clock that was
   * set back does not set an article back: no update's moment is before that of the one before it. Call it
   * inside a transaction.
   */
  append(article: string, bytes: Uint8Array, now: string): StoredUpdate {
    const sequence = this.last(article) + 1;
    const before = this.#at.get(article, sequence - 1) as { at: string } | undefined;
    const at = before && before.at > now && !Number.isNaN(Date.parse(before.at)) ? before.at : now;
    this.#append.run(article, sequence, at, checksumOf(bytes), bytes);
    return { sequence, at };
  }

  /** When update number `sequence` was stored: ISO 8601, UTC. */
  at(article: string, sequence: number): string {
    const row = this.#at.get(article, sequence) as { at: string } | undefined;
    if (!row) throw this.#broken('UPDATE-MISSING');
    return row.at;
  }

  /** The updates after number `sequence`, in order, verified. */
  after(article: string, sequence: number): LoggedUpdate[] {
    return this.#verified(this.#after.all(article, sequence) as (LoggedUpdate & Sealed)[], sequence);
  }

  /** The first `most` updates after number `sequence`, in order, verified. */
  some(article: string, sequence: number, most: number): LoggedUpdate[] {
    return this.#verified(this.#some.all(article, sequence, most) as (LoggedUpdate & Sealed)[], sequence);
  }

  /** The updates up to and including number `sequence`, in order, verified: the article as it was then. */
  upto(article: string, sequence: number): Uint8Array[] {
    const rows = this.#verified(this.#upto.all(article, sequence) as (LoggedUpdate & Sealed)[], 0);
    return rows.map(({ bytes }) => bytes);
  }

  /** The checksum of update number `sequence`. */
  checksum(article: string, sequence: number): Uint8Array {
    const row = this.#checksum.get(article, sequence) as Pick<Sealed, 'checksum'> | undefined;
    if (!row) throw this.#broken('UPDATE-MISSING');
    return row.checksum;
  }

  /** Whether update number `sequence` is there and has that checksum. */
  isAt(article: string, sequence: number, checksum: Uint8Array): boolean {
    const row = this.#checksum.get(article, sequence) as Pick<Sealed, 'checksum'> | undefined;
    return row !== undefined && Buffer.compare(row.checksum, checksum) === 0;
  }

  #verified<Row extends LoggedUpdate & Sealed>(rows: Row[], sequence: number): Row[] {
    rows.forEach((row, index) => {
      if (row.sequence !== sequence + index + 1) throw this.#broken('UPDATE-MISSING');
      if (!isWhole(row)) throw this.#broken('UPDATE-DAMAGED');
    });
    return rows;
  }

  /**
   * What leads to the article as it is now: its snapshot where there is a whole one, and the updates
   * after it. A damaged snapshot costs nothing: the updates are all still there.
   */
  whole(article: string): { updates: Uint8Array[]; sequence: number } {
    // Asked first: another process may store while this reads.
    const last = this.last(article);
    const snapshot = this.soundSnapshot(article);
    const upto = snapshot?.upto ?? 0;
    const tail = this.after(article, upto);
    const sequence = tail.at(-1)?.sequence ?? upto;
    if (sequence < last) throw this.#broken('UPDATE-MISSING');
    const updates = tail.map(({ bytes }) => bytes);
    return { updates: snapshot ? [snapshot.bytes, ...updates] : updates, sequence };
  }

  /** The updates that are there and undamaged, in order, whatever is missing between them. */
  sound(article: string): LoggedUpdate[] {
    const rows = this.#after.all(article, 0) as (LoggedUpdate & Sealed)[];
    return rows.filter(isWhole);
  }

  /** Whether of the numbers up to `last`, or beyond it, any update is missing or damaged. */
  isBroken(article: string, last: number): boolean {
    return this.sound(article).length < Math.max(last, this.last(article));
  }

  /** The snapshot and the number it goes up to, where there is one and it is undamaged. */
  soundSnapshot(article: string): { upto: number; bytes: Uint8Array } | null {
    const row = this.#snapshot.get(article) as ({ upto_sequence: number } & Sealed) | undefined;
    return row && isWhole(row) ? { upto: row.upto_sequence, bytes: row.bytes } : null;
  }

  /** The snapshot as it lies there, damaged or not. */
  snapshotAsItIs(article: string): { upto: number; bytes: Uint8Array; isWhole: boolean } | null {
    const row = this.#snapshot.get(article) as ({ upto_sequence: number } & Sealed) | undefined;
    return row ? { upto: row.upto_sequence, bytes: row.bytes, isWhole: isWhole(row) } : null;
  }

  /** Removes the article's snapshot, which only saves reading. Call it inside a transaction. */
  dropSnapshot(article: string): void {
    this.#dropSnapshots.run(article);
  }

  /** When the first and the last update were stored: ISO 8601, UTC. */
  span(article: string): { from: string; until: string } {
    return { from: this.at(article, 1), until: this.at(article, this.last(article)) };
  }

  /** Puts an update under a number of its own, in place of what is there. Call it inside a transaction. */
  put(article: string, sequence: number, bytes: Uint8Array, at: string): void {
    this.#put.run(article, sequence, at, checksumOf(bytes), bytes);
  }

  /** Whether there is a snapshot: whether the log is a long one. */
  hasSnapshot(article: string): boolean {
    return (this.#snapshotAt.get(article) as { upto: number | null }).upto !== null;
  }

  /** Puts an update under a number of its own, unless there is one; answers whether it did. Call it inside a transaction. */
  putNew(article: string, sequence: number, bytes: Uint8Array, at: string): boolean {
    if (this.#at.get(article, sequence)) return false;
    this.put(article, sequence, bytes, at);
    return true;
  }

  /** How many updates follow the snapshot. */
  tailLength(article: string): number {
    const { upto } = this.#snapshotAt.get(article) as { upto: number | null };
    return this.last(article) - (upto ?? 0);
  }

  /** Replaces the article's snapshot by one that holds everything up to `sequence`. Call it inside a transaction. */
  writeSnapshot(article: string, sequence: number, bytes: Uint8Array): void {
    this.#dropSnapshots.run(article);
    this.#writeSnapshot.run(article, sequence, checksumOf(bytes), bytes);
  }

  #broken(code: string): FaultError {
    return new FaultError({ kind: 'disk-failed', place: this.place, code });
  }
}

/** The SHA-256 of bytes, as it lies beside them. */
export function checksumOf(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}

function isWhole({ checksum, bytes }: Sealed): boolean {
  return Buffer.compare(checksum, checksumOf(bytes)) === 0;
}
