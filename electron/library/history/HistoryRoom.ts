import path from 'node:path';
import * as Y from 'yjs';
import type { Article } from '../../../shared/article/Article';
import { readArticle } from '../../../shared/article/readArticle';
import type { HistoryTimeline, KeptUpdate, UnreadChanges } from '../../../shared/bridge/historyCalls';
import { mostKeptUpdates } from '../../../shared/bridge/historyCalls';
import { FaultError } from '../../../shared/faults/FaultError';
import { HistoryFold } from '../../../shared/review/HistoryFold';
import type { WordsThen } from '../../../shared/review/threads/wordsThen';
import { wordsThen } from '../../../shared/review/threads/wordsThen';
import type { WrittenBy } from '../../../shared/review/WrittenBy';
import { writtenBy } from '../../../shared/review/WrittenBy';
import { diskFault } from '../diskFault';
import { filledDocOf } from '../filledDocOf';
import { openSqliteToRead } from '../sqlite';
import { UpdateLog } from '../UpdateLog';
import { HistoryFile } from './HistoryFile';

/** After this many updates progress is told. */
const tellEvery = 2000;

/** What a history room takes from outside. */
export interface HistoryStart {
  /** The library's folder. */
  folder: string;
  /** Hears how many of an article's updates were folded. */
  progressed: (article: string, done: number, total: number) => void;
}

/**
 * Reads the way an article came, from the library's log, with connections of its own: it works beside the library
 * and never keeps it waiting. Throws faults as the library does.
 */
export class HistoryRoom {
  /** The timeline asked for last, to be gone on with. */
  #latest: { article: string; fold: HistoryFold; checksum: Uint8Array } | null = null;

  constructor(private readonly start: HistoryStart) {}

  timeline(article: string): HistoryTimeline {
    return this.#withLog((log) => {
      const last = log.last(article);
      if (last === 0) throw new FaultError({ kind: 'article-missing', article });
      const held = this.#latest;
      if (held?.article === article && log.isAt(article, held.fold.upto, held.checksum)) {
        for (const update of log.after(article, held.fold.upto)) held.fold.add(update);
        this.#keep(article, held.fold, log);
        return { upto: held.fold.upto, moments: held.fold.moments() };
      }
      const kept = this.#kept(article);
      const known = kept && log.isAt(article, kept.fold.upto, kept.checksum) ? kept.fold : null;
      // Nothing new: what was kept is the answer.
      if (known?.upto === last) return { upto: last, moments: known.moments };
      const fold = new HistoryFold(known);
      log.after(article, 0).forEach((update, index) => {
        fold.add(update);
        if (index % tellEvery === tellEvery - 1) this.start.progressed(article, index + 1, last);
      });
      this.#keep(article, fold, log);
      return { upto: fold.upto, moments: fold.moments() };
    });
  }

  state(article: string, sequence: number): Article {
    return this.#withLog((log) => {
      const doc = documentAt(log, article, sequence);
      const state = readArticle(doc);
      doc.destroy();
      return state;
    });
  }

  /** Who wrote what the article said after an update. */
  written(article: string, sequence: number): WrittenBy {
    return this.#withLog((log) => {
      const doc = documentAt(log, article, sequence);
      const written = writtenBy(doc);
      doc.destroy();
      return written;
    });
  }

  /** Where the words of the article's threads stood after an update. */
  words(article: string, sequence: number): WordsThen[] {
    return this.#withLog((log) => {
      const then = documentAt(log, article, sequence);
      const now = documentAt(log, article, log.last(article));
      const words = wordsThen(then, now);
      then.destroy();
      now.destroy();
      return words;
    });
  }

  /** Some updates after a number. Whoever wants them all asks on from the last one. */
  log(article: string, after: number): KeptUpdate[] {
    return this.#withLog((log) => {
      if (log.last(article) === 0) throw new FaultError({ kind: 'article-missing', article });
      return log.some(article, after, mostKeptUpdates);
    });
  }

  unread(article: string, person: string): UnreadChanges | null {
    return this.#withLog((log) => {
      const last = log.last(article);
      if (last === 0) throw new FaultError({ kind: 'article-missing', article });
      const read = this.#withFile((file) => file.read(article, person));
      // An older copy of the library may have been put back.
      if (read === null || read > last) {
        this.read(article, person, last);
        return null;
      }
      const writers = new Map<number, string>();
      for (const { at, bytes } of log.after(article, read)) {
        for (const client of Y.parseUpdateMeta(bytes).to.keys()) writers.set(client, at);
      }
      return {
        read,
        readAt: log.at(article, read),
        last,
        writers: [...writers].map(([client, until]) => ({ client, until })),
      };
    });
  }

  read(article: string, person: string, sequence: number): null {
    this.#withFile((file) => file.keepRead(article, person, sequence));
    return null;
  }

  #kept(article: string): ReturnType<HistoryFile['fold']> {
    try {
      return this.#withFile((file) => file.fold(article));
    } catch (error) {
      // What was kept only saves making it again.
      if (!(error instanceof FaultError)) throw error;
      return null;
    }
  }

  #keep(article: string, fold: HistoryFold, log: UpdateLog): void {
    const checksum = log.checksum(article, fold.upto);
    if (this.#latest?.fold !== fold) this.#latest?.fold.doc.destroy();
    this.#latest = { article, fold, checksum };
    try {
      this.#withFile((file) => file.keepFold(article, fold.keep(), checksum));
    } catch (error) {
      // A full disk only means that it is made again the next time.
      if (!(error instanceof FaultError)) throw error;
    }
  }

  #withLog<T>(work: (log: UpdateLog) => T): T {
    const database = openSqliteToRead(path.join(this.start.folder, 'library.sqlite'));
    try {
      return work(new UpdateLog(database, this.start.folder));
    } finally {
      database.close();
    }
  }

  /** A file that is damaged is made anew: nothing in it is needed. Whatever else the disk says is thrown as a fault. */
  #withFile<T>(work: (file: HistoryFile) => T): T {
    const place = path.join(this.start.folder, 'history.sqlite');
    const once = (): T => {
      const file = new HistoryFile(place);
      try {
        return work(file);
      } finally {
        file.close();
      }
    };
    try {
      return once();
    } catch (error) {
      const fault = diskFault(error, this.start.folder);
      if (fault?.kind !== 'disk-failed' && !(error instanceof SyntaxError))
        throw fault ? new FaultError(fault) : error;
      try {
        HistoryFile.remove(place);
        return once();
      } catch (again) {
        const still = diskFault(again, this.start.folder);
        if (!still) throw again;
        // In its own name: the library's database is not what is damaged.
        throw new FaultError(still.kind === 'disk-failed' ? { ...still, code: 'HISTORY-FILE' } : still);
      }
    }
  }
}

/** The article as it was after an update, to be destroyed. */
function documentAt(log: UpdateLog, article: string, sequence: number): Y.Doc {
  const updates = log.upto(article, sequence);
  if (updates.length === 0) throw new FaultError({ kind: 'article-missing', article });
  return filledDocOf(updates);
}
