import * as Y from 'yjs';
import { fieldsOf } from '../../../shared/article/documentShape';
import { readArticle } from '../../../shared/article/readArticle';
import { mostPictureBytes } from '../../../shared/bridge/parsers';
import { FaultError } from '../../../shared/faults/FaultError';
import { asWritten } from '../../../shared/review/merging/asWritten';
import { isWhole } from '../../../shared/review/merging/isWhole';
import { Knowledge } from '../../../shared/review/merging/Knowledge';
import type { Original } from '../../../shared/still/Still';
import { OwnDocuments } from '../bringing/OwnDocuments';
import type { Frame } from '../journal/frames';
import type { Sqlite } from '../sqlite';
import { folderFormat } from './deskFile';
import type { FolderRead, ReadCopy, ReadOriginal, SeenDesk } from './folderRoomCalls';
import type { FolderFacts } from './KeptFacts';
import type { FoundDesk } from './OthersFiles';
import { findDesks, findOriginal, OthersFiles } from './OthersFiles';
import type { TheirCopies } from './TheirCopies';

/** About so many bytes of updates are read at once. */
const mostRead = 16 * 1024 * 1024;

/** About so many bytes of pictures are handed over at once. */
const mostOriginals = 64 * 1024 * 1024;

/** The library's own documents are let go of once nothing came in so many looks: some three minutes. */
const mostQuiet = 36;

/** Reads what other desks have written into a shared folder. */
export class FolderReader {
  readonly #files = new OthersFiles();
  /** By desk: articles of which a part is not there yet, and those that cannot be read. */
  readonly #waiting = new Map<string, Set<string>>();
  readonly #refused = new Map<string, Set<string>>();
  /** Desks of which what was read is lost, and is read from the beginning. */
  readonly #lost = new Set<string>();
  #own: OwnDocuments;
  #quiet = 0;

  /** `library` is the library's folder. */
  constructor(
    private readonly library: string,
    private readonly copies: TheirCopies,
  ) {
    this.#own = new OwnDocuments(library);
  }

  /**
   * Reads some of what is new; changes `facts` to how far that came and which pictures are wanted. Throws what the file
   * system says.
   */
  read(database: Sqlite, facts: FolderFacts): FolderRead {
    const desks = findDesks(facts.place).filter(({ desk }) => desk !== facts.desk);
    const originals = new OriginalsWanted(database, facts, desks);
    const copies: ReadCopy[] = [];
    let left = mostRead;
    let came = false;
    let more = false;
    for (const found of desks) {
      if (left <= 0) more = true;
      if (left <= 0 || !isReadable(found)) continue;
      const read = (facts.read[found.desk] ??= {});
      const part = this.#files.read(facts.place, found.desk, read, left);
      left -= part.bytes;
      came ||= part.frames.length > 0;
      more ||= part.more;
      copies.push(...this.#copiesIn(found, part.frames, originals));
      if (!this.#lost.delete(found.desk)) continue;
      // Its files say all of it again.
      facts.read[found.desk] = {};
      this.#files.forget();
      more = true;
    }
    this.#rest(came);
    return {
      desks: desks.map((found) => this.#seen(found)),
      originals: originals.take(),
      copies,
      missing: Object.keys(facts.wanted).length,
      more: more || originals.more,
    };
  }

  /** The library does not take this article. */
  refuse(desk: string, article: string): void {
    note(this.#refused, desk, article, true);
  }

  /** Reads everything again. */
  forget(): void {
    this.#files.forget();
    this.#waiting.clear();
    this.#refused.clear();
  }

  #copiesIn({ desk, said }: FoundDesk, frames: readonly Frame[], originals: OriginalsWanted): ReadCopy[] {
    const byArticle = new Map<string, Frame[]>();
    for (const frame of frames) {
      const some = byArticle.get(frame.article);
      if (some) some.push(frame);
      else byArticle.set(frame.article, [frame]);
    }
    return Array.from(byArticle).flatMap(([article, some]) => {
      const copy = this.#copyOf(desk, article, some, originals);
      return copy ? [{ ...copy, from: said?.name ?? '' }] : [];
    });
  }

  #copyOf(
    desk: string,
    article: string,
    frames: readonly Frame[],
    originals: OriginalsWanted,
  ): Omit<ReadCopy, 'from'> | null {
    const known = this.copies.load(desk, article);
    if (known === 'lost') {
      this.copies.forget(desk);
      this.#lost.add(desk);
      return null;
    }
    const written = frames.map(({ bytes }) => bytes);
    let copy: Uint8Array;
    let doc: Y.Doc;
    try {
      copy = Y.mergeUpdates(known ? [known, ...written] : written);
      doc = asWritten([copy]);
    } catch {
      // Not what a Katern writes; what else that desk wrote is read all the same.
      this.refuse(desk, article);
      return null;
    }
    this.copies.keep(desk, article, copy);
    const whole = isWhole(doc);
    const isArticle = fieldsOf(doc).get('id') === article;
    note(this.#waiting, desk, article, !whole);
    note(this.#refused, desk, article, whole && !isArticle);
    const first = frames[0];
    const last = frames.at(-1);
    if (!whole || !isArticle || !first || !last) return null;
    for (const { original } of Object.values(readArticle(doc).stills)) originals.want(original);
    // Most of what others write is what came from here.
    if (this.#isKnown(article, doc)) return null;
    const said = fieldsOf(doc).get('createdAt');
    const begun = typeof said === 'string' ? Date.parse(said) : Number.NaN;
    doc.destroy();
    return {
      desk,
      article,
      createdAt: Number.isNaN(begun) ? first.at : new Date(begun).toISOString(),
      updates: known ? [{ at: last.at, bytes: copy }] : frames.map(({ at, bytes }) => ({ at, bytes })),
    };
  }

  /** Whether the library knows all that a desk's copy says. Where its own log is not whole, nobody can tell. */
  #isKnown(article: string, theirs: Y.Doc): boolean {
    try {
      const own = this.#own.document(article, () => undefined);
      return own !== null && Knowledge.of(theirs).isWithin(Knowledge.of(own));
    } catch (error) {
      if (error instanceof FaultError) return false;
      throw error;
    }
  }

  #rest(came: boolean): void {
    this.#quiet = came ? 0 : this.#quiet + 1;
    if (this.#quiet === mostQuiet) this.#own = new OwnDocuments(this.library);
  }

  #seen({ desk, said }: FoundDesk): SeenDesk {
    return {
      desk,
      name: said?.name ?? '',
      newer: said !== null && said.format > folderFormat,
      waiting: this.#waiting.get(desk)?.size ?? 0,
      refused: this.#refused.get(desk)?.size ?? 0,
    };
  }
}

/** The pictures that articles need and the library lacks, looked for in the desks' folders. */
class OriginalsWanted {
  /** Some were found that are left for the next time. */
  more = false;
  readonly #has;

  constructor(
    database: Sqlite,
    private readonly facts: FolderFacts,
    private readonly desks: readonly FoundDesk[],
  ) {
    this.#has = database.prepare('select 1 from originals where hash = ?');
  }

  want(original: Original): void {
    const { hash } = original;
    if (/^[0-9a-f]{64}$/.test(hash) && !this.#has.get(hash)) this.facts.wanted[hash] = original;
  }

  /** Those that are there, some at a time; what the library has by now is wanted no longer. */
  take(): ReadOriginal[] {
    const desks = this.desks.map(({ desk }) => desk);
    const found: ReadOriginal[] = [];
    let left = mostOriginals;
    for (const original of Object.values(this.facts.wanted)) {
      const { hash } = original;
      if (this.#has.get(hash)) {
        delete this.facts.wanted[hash];
        continue;
      }
      if (left <= 0) {
        this.more = true;
        break;
      }
      const bytes = findOriginal(this.facts.place, desks, hash, mostPictureBytes);
      if (!bytes) continue;
      left -= bytes.length;
      found.push({ original, bytes });
    }
    return found;
  }
}

function isReadable({ said }: FoundDesk): boolean {
  return said === null || said.format <= folderFormat;
}

function note(among: Map<string, Set<string>>, desk: string, article: string, is: boolean): void {
  const articles = among.get(desk) ?? new Set();
  among.set(desk, articles);
  if (is) articles.add(article);
  else articles.delete(article);
}
