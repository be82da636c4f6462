import path from 'node:path';
import * as Y from 'yjs';
import { FaultError } from '../../../shared/faults/FaultError';
import { asWritten } from '../../../shared/review/merging/asWritten';
import { isWhole } from '../../../shared/review/merging/isWhole';
import { openSqliteToRead } from '../sqlite';
import { UpdateLog } from '../UpdateLog';

/** How many documents are kept; the one that was asked for longest ago makes room. */
const mostKept = 4;

/** Of an article with more bytes of updates than this none is kept: it takes some ten times as much memory. */
const mostBytes = 8 * 1024 * 1024;

/** A document as it is after an update of the log, and the sum of that. */
interface Kept {
  doc: Y.Doc;
  sequence: number;
  checksum: Uint8Array;
  bytes: number;
}

/** Updates that were read, and the number and sum of the last one; `last` is null where the log is not whole. */
interface Read {
  updates: Uint8Array[];
  last: Pick<Kept, 'sequence' | 'checksum'> | null;
}

/**
 * The library's own documents of articles of which copies come in, as they were written (`asWritten`). Those asked for
 * last are kept, so that of a long history only what is new has to be read; where the log does not go on from there,
 * all of it is.
 */
export class OwnDocuments {
  /** In order of use, the latest last. */
  readonly #kept = new Map<string, Kept>();

  /** `folder` is the library's folder. */
  constructor(private readonly folder: string) {}

  /**
   * An article's document with all that is stored; null where there is nothing. It is not to be changed.
   * `libraryRead` is called once nothing more is read from the disk. Throws what is wrong with the log.
   */
  document(article: string, libraryRead: () => void): Y.Doc | null {
    const known = this.#kept.get(article) ?? null;
    this.#kept.delete(article);
    const { kept, updates, last } = this.#read(article, known);
    libraryRead();
    if (!kept && updates.length === 0) return null;
    const doc = kept?.doc ?? asWritten([]);
    for (const update of updates) Y.applyUpdate(doc, update);
    const bytes = updates.reduce((sum, { length }) => sum + length, kept?.bytes ?? 0);
    // Of one in which something is missing an older update may be mended yet.
    if (last && bytes <= mostBytes && isWhole(doc)) this.#kept.set(article, { doc, bytes, ...last });
    for (const longestAgo of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) break;
      this.#kept.delete(longestAgo);
    }
    return doc;
  }

  /** The updates as they were stored: a snapshot leaves out what was taken out while it was made. */
  #read(article: string, known: Kept | null): Read & { kept: Kept | null } {
    const database = openSqliteToRead(path.join(this.folder, 'library.sqlite'));
    try {
      const log = new UpdateLog(database, this.folder);
      if (log.last(article) === 0) return { kept: null, updates: [], last: null };
      try {
        // Another library may lie there by now, or an older copy of this one.
        const kept = known && log.isAt(article, known.sequence, known.checksum) ? known : null;
        const rows = log.after(article, kept?.sequence ?? 0);
        const sequence = rows.at(-1)?.sequence ?? kept?.sequence ?? 0;
        const last = { sequence, checksum: log.checksum(article, sequence) };
        return { kept, updates: rows.map(({ bytes }) => bytes), last };
      } catch (error) {
        if (!(error instanceof FaultError)) throw error;
        return { kept: null, updates: log.whole(article).updates, last: null };
      }
    } finally {
      database.close();
    }
  }
}
