import { createHash } from 'node:crypto';
import path from 'node:path';
import { isAsItCame } from '../../../shared/article/isAsItCame';
import { originalsIn } from '../../../shared/article/originalsIn';
import { FaultError } from '../../../shared/faults/FaultError';
import { filledDocOf } from '../filledDocOf';
import type { Frame } from '../journal/frames';
import type { Sqlite } from '../sqlite';
import { UpdateLog } from '../UpdateLog';
import type { FolderWritten } from './folderRoomCalls';
import type { FolderFacts } from './KeptFacts';
import { OwnFiles } from './OwnFiles';
import { isHash, OwnOriginals } from './OwnOriginals';

/** How many updates are read of a log at once. */
const mostUpdates = 5000;

/** About so many bytes are written at once. */
const mostAtOnce = 1024 * 1024;

/** What a writer works with. */
export interface FolderWriterParts {
  /** The library's folder. */
  library: string;
  newId: () => string;
}

/**
 * Writes this desk's updates and originals into its own folder of a shared one. What stands there under its name and is
 * not in the library came from elsewhere: another desk with a copy of this library, or this one before an older copy was
 * put back. Then it takes a new name, and what it leaves behind is read as any other desk's.
 */
export class FolderWriter {
  #own: { place: string; desk: string; files: OwnFiles } | null = null;
  #originals: OwnOriginals;

  constructor(private readonly parts: FolderWriterParts) {
    this.#originals = new OwnOriginals(parts.library);
  }

  /** Writes what is not there yet; changes `facts`. Throws what the file system or the library's disk says. */
  write(database: Sqlite, facts: FolderFacts, name: string): FolderWritten {
    const log = new UpdateLog(database, this.parts.library);
    const files = this.#open(log, facts);
    files.introduce(facts.desk, name);
    const rows = database.prepare('select id, projected_sequence as last, sample from articles').all() as {
      id: string;
      last: number;
      sample: number;
    }[];
    let broken = 0;
    const waiting = new Waiting(files);
    const putOriginals = this.#originals.into(facts.place, files);
    for (const { id, last, sample } of rows) {
      if (files.upto(id) >= last) continue;
      try {
        if (sample === 1 && staysHome(log, id)) continue;
        this.#noteOriginals(log, id);
        putOriginals();
        for (const frame of framesAfter(log, id, files.upto(id))) waiting.add(frame);
      } catch (error) {
        // A log that is not whole is for the library to mend; everything else goes on.
        if (!(error instanceof FaultError)) throw error;
        broken++;
      }
    }
    waiting.write();
    putOriginals();
    const { files: lengths, articles } = files.known();
    facts.own = { files: { ...lengths }, articles: { ...articles }, originals: this.#originals.all() };
    return { articles: files.articles, updates: waiting.written, broken };
  }

  /** Forgets what is open; the files are looked at again. */
  forget(): void {
    this.#own = null;
    this.#originals = new OwnOriginals(this.parts.library);
  }

  #open(log: UpdateLog, facts: FolderFacts): OwnFiles {
    const held = this.#own;
    if (held && held.place === facts.place && held.desk === facts.desk && held.files.areAsLeft()) {
      return held.files;
    }
    const known = held?.desk === facts.desk && held.place === facts.place ? held.files.known() : facts.own;
    let isOurs = true;
    let files = OwnFiles.open(path.join(facts.place, facts.desk), known, (frame) => {
      isOurs &&= isIn(log, frame);
    });
    if (!isOurs) {
      facts.desk = this.parts.newId();
      files = OwnFiles.open(path.join(facts.place, facts.desk), { files: {}, articles: {} }, () => undefined);
    }
    this.#own = { place: facts.place, desk: facts.desk, files };
    this.#originals.lookAgain(facts.own.originals);
    return files;
  }

  /** Pictures are there before what refers to them. */
  #noteOriginals(log: UpdateLog, article: string): void {
    const doc = filledDocOf(log.whole(article).updates);
    for (const { hash } of originalsIn(doc)) if (isHash(hash)) this.#originals.note(hash);
    doc.destroy();
  }
}

/** Whether nobody has written in the sample: each library has its own, and two of them would be doubled. */
function staysHome(log: UpdateLog, sample: string): boolean {
  return isAsItCame(log.after(sample, 0).map(({ bytes }) => bytes));
}

/** Updates that are to be written, some together: each time has to be waited for until it is on disk. */
class Waiting {
  written = 0;
  #frames: Frame[] = [];
  #bytes = 0;

  constructor(private readonly files: OwnFiles) {}

  add(frame: Frame): void {
    this.#frames.push(frame);
    this.#bytes += frame.bytes.length;
    if (this.#bytes > mostAtOnce) this.write();
  }

  write(): void {
    if (this.#frames.length === 0) return;
    this.files.append(this.#frames);
    this.written += this.#frames.length;
    this.#frames = [];
    this.#bytes = 0;
  }
}

/** An article's updates after a number, some at a time. Throws where its log is not whole. */
function* framesAfter(log: UpdateLog, article: string, after: number): Generator<Frame> {
  for (let upto = after; ;) {
    const some = log.some(article, upto, mostUpdates);
    for (const { sequence, at, bytes } of some) yield { article, sequence, at, bytes };
    if (some.length < mostUpdates) return;
    upto += some.length;
  }
}

/** Whether an update in a file is the one the library has under that number. */
function isIn(log: UpdateLog, { article, sequence, bytes }: Frame): boolean {
  return log.isAt(article, sequence, createHash('sha256').update(bytes).digest());
}
