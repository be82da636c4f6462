import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Original } from '../../shared/still/Still';
import { FaultError } from '../../shared/faults/FaultError';
import type { RecordKeeper } from './journal/RecordKeeper';
import type { Sqlite, Statement } from './sqlite';
import { replaceFile } from '../disk/replaceFile';

/** A picture as it arrives: its bytes and what press found out about it. */
export interface ArrivedOriginal extends Omit<Original, 'hash' | 'bytes'> {
  bytes: Uint8Array;
}

/**
 * The originals of stills, each one file named by the SHA-256 of its content:
 * `originals/<first two digits>/<hash>`. The file is on disk before its row is; a file is never changed,
 * and the same content is kept once. Every path is made of a hash that was computed here or has the
 * shape of one.
 */
export class Originals {
  readonly #one: Statement;
  readonly #insert: Statement;
  readonly #folder: string;
  readonly #incoming: string;

  constructor(
    database: Sqlite,
    library: string,
    private readonly now: () => number,
    private readonly newId: () => string,
    private readonly records: Pick<RecordKeeper, 'change'>,
    /** Hears of one that is kept and was not, or is whole again. */
    private readonly stored: (hash: string) => void = () => undefined,
  ) {
    this.#folder = path.join(library, 'originals');
    this.#incoming = path.join(this.#folder, 'incoming');
    this.#one = database.prepare(
      'select hash, type, width, height, bytes, name from originals where hash = ?',
    );
    this.#insert = database.prepare(
      `insert into originals (hash, type, width, height, bytes, name, added_at) values (?, ?, ?, ?, ?, ?, ?)
       on conflict (hash) do nothing`,
    );
  }

  /** Keeps a picture; answers it under its hash and the name it came with, once file and row are on disk. */
  async store({ bytes, type, width, height, name }: ArrivedOriginal): Promise<Original> {
    const hash = hashOf(bytes);
    const kept = await this.#read(hash);
    // A file that no longer is what it is named after is put right by the copy that has just arrived.
    if (!kept) await replaceFile(this.#file(hash), bytes, path.join(this.#incoming, this.newId()));
    const addedAt = new Date(this.now()).toISOString();
    const isKnown = this.#one.get(hash) !== undefined;
    if (!isKnown) {
      this.records.change(
        'original',
        hash,
        () => this.#insert.run(hash, type, width, height, bytes.byteLength, name, addedAt),
        () => ({ type, width, height, bytes: bytes.byteLength, name, addedAt }),
      );
    }
    if (!kept || !isKnown) this.stored(hash);
    return { hash, type, width, height, bytes: bytes.byteLength, name };
  }

  /** Whether it was ever stored; its file may be gone since. */
  has(hash: string): boolean {
    return this.#one.get(hash) !== undefined;
  }

  /** A picture and its bytes, verified. Throws `original-missing` when it is gone or no longer the same. */
  async load(hash: string): Promise<{ original: Original; bytes: Uint8Array }> {
    const row = this.#one.get(hash) as Original | undefined;
    const bytes = await this.#read(hash);
    if (!row || !bytes) throw new FaultError({ kind: 'original-missing', name: row?.name ?? '', hash });
    return { original: { ...row }, bytes };
  }

  /** Removes what a crash left half written. Only before the first picture is stored. */
  clear(): void {
    rmSync(this.#incoming, { recursive: true, force: true });
  }

  /** The bytes under a hash, or null when there are none that have it. */
  async #read(hash: string): Promise<Uint8Array | null> {
    let bytes: Uint8Array;
    try {
      bytes = await fs.readFile(this.#file(hash));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
    return hashOf(bytes) === hash ? bytes : null;
  }

  #file(hash: string): string {
    return path.join(this.#folder, hash.slice(0, 2), hash);
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
