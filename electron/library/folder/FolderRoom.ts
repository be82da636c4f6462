import fs from 'node:fs';
import path from 'node:path';
import { FaultError } from '../../../shared/faults/FaultError';
import { fileFault } from '../../disk/fileFault';
import type { Sqlite } from '../sqlite';
import { openSqliteToRead } from '../sqlite';
import { FolderReader } from './FolderReader';
import type { FolderRead, FolderWritten } from './folderRoomCalls';
import type { FolderFacts } from './KeptFacts';
import { KeptFacts } from './KeptFacts';
import { FolderWriter } from './FolderWriter';
import { TheirCopies } from './TheirCopies';

/** Where a folder room finds things. */
export interface FolderRoomStart {
  /** The library's folder. */
  library: string;
  /** A fresh UUID in lower case. */
  newId: () => string;
}

/**
 * Shares a folder with other desks: writes there what this library has stored, and reads what they have. It only reads
 * the library, with connections of its own; what came in is for the library to bring together. Throws faults.
 */
export class FolderRoom {
  readonly #state: KeptFacts;
  readonly #copies: TheirCopies;
  readonly #writer: FolderWriter;
  readonly #reader: FolderReader;
  #facts: FolderFacts | null = null;
  /** What is known once the library has taken what was read last. */
  #next: FolderFacts | null = null;

  constructor(private readonly start: FolderRoomStart) {
    const own = path.join(start.library, 'shared-folder');
    this.#state = new KeptFacts(own, start.newId);
    this.#copies = new TheirCopies(path.join(own, 'copies'));
    this.#writer = new FolderWriter({ library: start.library, newId: start.newId });
    this.#reader = new FolderReader(start.library, this.#copies);
  }

  write(place: string, name: string): FolderWritten {
    return this.#at(place, (database, facts) => {
      const before = facts.desk;
      const written = this.#writer.write(database, facts, name);
      if (written.updates > 0 || facts.desk !== before) this.#state.keep(facts);
      return written;
    });
  }

  read(place: string, took: boolean): FolderRead {
    return this.#at(place, (database, facts) => {
      if (took) this.#taken(facts);
      else this.#reader.forget();
      const next = structuredClone(facts);
      const read = this.#reader.read(database, next);
      this.#next = next;
      return read;
    });
  }

  /** The library does not take an article of a desk. */
  refuse(desk: string, article: string): null {
    this.#reader.refuse(desk, article);
    return null;
  }

  /** What was read last is in the library, and need not be read again. */
  #taken(facts: FolderFacts): void {
    if (!this.#next) return;
    const before = JSON.stringify([facts.read, facts.wanted]);
    facts.read = this.#next.read;
    facts.wanted = this.#next.wanted;
    if (JSON.stringify([facts.read, facts.wanted]) !== before) this.#state.keep(facts);
  }

  #at<T>(place: string, work: (database: Sqlite, facts: FolderFacts) => T): T {
    try {
      // Where the folder is missing its disk is away: none is made in its stead.
      if (!fs.statSync(place).isDirectory()) throw Object.assign(new Error('no folder'), { code: 'ENOTDIR' });
      const facts = this.#factsAt(place);
      const database = openSqliteToRead(path.join(this.start.library, 'library.sqlite'));
      try {
        return work(database, facts);
      } finally {
        database.close();
      }
    } catch (error) {
      if (error instanceof FaultError || !('code' in (error as object))) throw error;
      throw new FaultError(fileFault(error, place));
    }
  }

  #factsAt(place: string): FolderFacts {
    if (this.#facts?.place === place) return this.#facts;
    const facts = this.#state.load(place);
    this.#state.keep(facts);
    // Copies of another folder's desks would be taken for these.
    if (Object.keys(facts.read).length === 0) this.#copies.forget();
    this.#writer.forget();
    this.#reader.forget();
    this.#next = null;
    this.#facts = facts;
    return facts;
  }
}
