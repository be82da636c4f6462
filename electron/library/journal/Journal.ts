import fs from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../../disk/makeFolder';
import { syncNow } from '../../disk/syncNow';
import { freePath } from '../../disk/freePath';
import type { Entry, Frame, JournalRecord } from './frames';
import { decodeEntries, encodeFrame, encodeRecord } from './frames';
import { Lasts } from './Lasts';
import type { LastsIndex } from './LastsIndex';
import { decodeIndex, encodeIndex } from './LastsIndex';

/** A file of the journal is closed, and the next one begun, once it is longer than this, if nobody says otherwise. In bytes. */
const longestFile = 8 * 1024 * 1024;

/** So many bytes that no index knows are worth a new one: reading them costs more than writing it. */
const worthIndex = 256 * 1024;

/** What was written is forced to disk this long after it, in milliseconds. */
const syncAfter = 1000;

export type { Frame, JournalRecord } from './frames';

const named = /^(\d{8})\.journal$/;

/**
 * A second copy of every update, beside the database and owing nothing to it: a folder of files that are
 * only ever appended to. SQLite's own checks miss rows that are gone, a lost write-ahead log, an emptied
 * file and an older copy put back; here the last number of every article is known, and the updates
 * themselves are there to be taken back.
 *
 * An update is appended right after the database has committed it, and forced to disk a second later: the
 * promise that it is stored rests on the database alone, and storing waits for one disk, not two. Methods
 * throw what the file system says.
 */
export class Journal {
  #file: number;
  #fd: number;
  #length: number;
  /** What the file that is written says last, apart from the others. */
  #own: Lasts;
  #sync: NodeJS.Timeout | null = null;

  private constructor(
    private readonly folder: string,
    private readonly report: (where: string, error: unknown) => void,
    private readonly lasts: Lasts,
    file: number,
    own: Lasts,
    private readonly longest: number,
  ) {
    this.#file = file;
    this.#own = own;
    this.#fd = fs.openSync(this.#path(file), 'a', 0o644);
    this.#length = fs.fstatSync(this.#fd).size;
    // A new one: its name is to be there after a power cut, too.
    if (this.#length === 0) syncNow(folder);
  }

  /** Whether a folder holds a journal with anything in it. */
  static isIn(folder: string): boolean {
    return (
      isFolder(folder) &&
      filesIn(folder).some((file) => fs.statSync(path.join(folder, nameOf(file))).size > 0)
    );
  }

  /** Opens the journal in a folder, or begins one there. `report` hears of what could not be forced to disk. */
  static open(
    folder: string,
    report: (where: string, error: unknown) => void,
    longest = longestFile,
  ): Journal {
    makeWay(folder);
    const lasts = new Lasts();
    const files = indexed(folder, filesIn(folder));
    const newest = files.at(-1) ?? 1;
    let own = new Lasts();
    let file = newest;
    for (const each of files) {
      try {
        const { length, indexed: known, isCut, lasts: said } = lastsOf(folder, each);
        lasts.takeAll(said);
        // One that was cut stays as it is: its index says what is gone, and would say it of what is appended, too.
        if (each === newest && isCut) file = newest + 1;
        else if (each === newest) own = said;
        // Katern is not asked when it ends: the newest is read anew each time as far as it has no index.
        if (length - known > (each === newest ? worthIndex : 0)) {
          tryIndex(folder, each, { length, lasts: said }, report);
        }
      } catch (error) {
        report('journal', error);
        lasts.nameless++;
      }
    }
    const journal = new Journal(folder, report, lasts, file, own, longest);
    const noted = readLength(folder);
    // More was written once: the file was cut, or is gone, and nothing in it says so.
    if (
      noted &&
      (noted.file > newest || (noted.file === newest && noted.bytes > lengthOfFile(folder, newest)))
    )
      lasts.nameless++;
    return journal;
  }

  /** The number of the last update that an article has in here, or had before a file was cut. */
  most(article: string): number {
    return this.lasts.most(article);
  }

  /**
   * All that lies in a folder, in the order it was written, with how many bytes of how many are read: for whoever
   * only reads, beside the one that writes. Throws what the file system says.
   */
  static *entriesIn(folder: string): Generator<{ entry: Entry; done: number; total: number }> {
    if (!isFolder(folder)) return;
    const files = filesIn(folder).map((file) => path.join(folder, nameOf(file)));
    const total = files.reduce((sum, file) => sum + fs.statSync(file).size, 0);
    let done = 0;
    for (const file of files) {
      const bytes = fs.readFileSync(file);
      for (const entry of decodeEntries(bytes)) yield { entry, done, total };
      done += bytes.length;
    }
  }

  /** The number of an article's last update in here; 0 for none. */
  last(article: string): number {
    return this.lasts.updates.get(article) ?? 0;
  }

  /** The number that an article's last update in here had before anything was damaged, as far as can be told. */
  claimed(article: string): number {
    return this.lasts.claimed(article);
  }

  /** How many damaged stretches there are that say nothing of what they held. */
  get nameless(): number {
    return this.lasts.nameless;
  }

  /** How many articles are in here, or were. */
  get size(): number {
    return this.lasts.size;
  }

  /** The articles that are in here, or were. */
  get articles(): ReadonlySet<string> {
    return this.lasts.articles;
  }

  /** The last record of each kind and key, in no order. */
  records(): Iterable<JournalRecord> {
    return this.lasts.records.values();
  }

  /** Appends an update. */
  append(frame: Frame): void {
    this.#write(encodeFrame(frame));
    for (const lasts of [this.lasts, this.#own]) lasts.takeUpdate(frame.article, frame.sequence);
  }

  /** Appends a record. */
  record(record: JournalRecord): void {
    this.#write(encodeRecord(record));
    for (const lasts of [this.lasts, this.#own]) lasts.takeRecord(record);
  }

  /** The whole updates that are `wanted`, in the order they were written; damaged ones are passed over. */
  *read(wanted: (frame: Frame) => boolean): Generator<Frame> {
    for (const file of filesIn(this.folder)) {
      for (const { update } of this.#entries(file)) {
        if (update && wanted(update)) yield update;
      }
    }
  }

  /** Ends writing; an index saves reading the file at the next start. */
  close(): void {
    if (this.#sync) {
      clearTimeout(this.#sync);
      this.#force();
    }
    fs.closeSync(this.#fd);
    tryIndex(this.folder, this.#file, { length: this.#length, lasts: this.#own }, this.report);
  }

  /** What a file holds; nothing where the disk does not give it. */
  #entries(file: number): Iterable<Entry> {
    try {
      return decodeEntries(fs.readFileSync(this.#path(file)));
    } catch (error) {
      this.report('journal', error);
      return [];
    }
  }

  #path(file: number): string {
    return path.join(this.folder, nameOf(file));
  }

  #write(bytes: Buffer): void {
    if (this.#length > this.longest) this.#turn();
    const written = fs.writeSync(this.#fd, bytes);
    this.#length += written;
    // What was written of it is no frame; the next one is found by its beginning.
    if (written < bytes.length) throw new Error(`${written} of ${bytes.length} bytes written`);
    this.#sync ??= setTimeout(() => this.#force(), syncAfter);
  }

  /** Closes the file and begins the next; an index of its last numbers saves reading it at the next start. */
  #turn(): void {
    fs.fdatasyncSync(this.#fd);
    const next = fs.openSync(this.#path(this.#file + 1), 'ax', 0o644);
    fs.closeSync(this.#fd);
    tryIndex(this.folder, this.#file, { length: this.#length, lasts: this.#own }, this.report);
    this.#file++;
    this.#fd = next;
    this.#length = 0;
    this.#own = new Lasts();
    syncNow(this.folder);
  }

  #force(): void {
    this.#sync = null;
    try {
      fs.fdatasyncSync(this.#fd);
      fs.writeFileSync(lengthOf(this.folder), JSON.stringify({ file: this.#file, bytes: this.#length }));
    } catch (error) {
      this.report('journal', error);
    }
  }
}

function nameOf(file: number): string {
  return `${String(file).padStart(8, '0')}.journal`;
}

function isFolder(place: string): boolean {
  return fs.statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Makes the journal's folder. What lies in its way, or in the way of a file of it, is moved aside, not removed. */
function makeWay(folder: string): void {
  if (fs.existsSync(folder) && !isFolder(folder)) fs.renameSync(folder, freePath(`${folder}.aside`));
  makeFolder(folder);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile() || !/\.(journal|index)$|^length$/.test(entry.name)) continue;
    const place = path.join(folder, entry.name);
    fs.renameSync(place, freePath(`${place}.aside`));
  }
}

function filesIn(folder: string): number[] {
  return numbersIn(folder, named);
}

function numbersIn(folder: string, name: RegExp): number[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isFile() ? Number(name.exec(entry.name)?.[1] ?? 0) : 0))
    .filter((file) => file > 0)
    .sort((a, b) => a - b);
}

/** The files there are, and those of which there only is an index. */
function indexed(folder: string, files: readonly number[]): number[] {
  return [...new Set([...files, ...numbersIn(folder, /^(\d{8})\.index$/)])].sort((a, b) => a - b);
}

/** In bytes; 0 where there is none. */
function lengthOfFile(folder: string, file: number): number {
  return fs.statSync(path.join(folder, nameOf(file)), { throwIfNoEntry: false })?.size ?? 0;
}

/** What a file of a length says last of everything: from its index as far as that goes, and from itself beyond. */
function lastsOf(folder: string, file: number): LastsIndex & { indexed: number; isCut: boolean } {
  const place = path.join(folder, nameOf(file));
  const index = indexIn(indexOf(folder, file));
  const length = lengthOfFile(folder, file);
  if (index?.length === length) return { ...index, indexed: length, isCut: false };
  const isCut = index !== null && index.length > length;
  const lasts = index && !isCut ? index.lasts : new Lasts();
  const indexed = index && !isCut ? index.length : 0;
  for (const entry of decodeEntries(bytesBetween(place, indexed, length))) lasts.take(entry);
  // What was there when the index was made is known to be gone.
  if (isCut) lasts.takeMissing(index.lasts);
  return { length, lasts, indexed, isCut };
}

/** A part of a file, from one place in it to another or to its end. */
function bytesBetween(place: string, from: number, until: number): Buffer {
  if (until <= from) return Buffer.alloc(0);
  const bytes = Buffer.alloc(until - from);
  const fd = fs.openSync(place, 'r');
  try {
    let read = 0;
    for (let got = -1; got !== 0; read += got)
      got = fs.readSync(fd, bytes, read, bytes.length - read, from + read);
    return bytes.subarray(0, read);
  } finally {
    fs.closeSync(fd);
  }
}

/** A file with damage in it has no index: what its frames claim is known from reading it alone. */
function writeIndex(folder: string, file: number, index: LastsIndex): void {
  if (!index.lasts.isWhole) return;
  const place = indexOf(folder, file);
  fs.writeFileSync(`${place}.new`, encodeIndex(index));
  fs.renameSync(`${place}.new`, place);
}

/** Writes an index where that can be done; without it the file is read. */
function tryIndex(
  folder: string,
  file: number,
  index: LastsIndex,
  report: (where: string, error: unknown) => void,
): void {
  try {
    writeIndex(folder, file, index);
  } catch (error) {
    report('journal', error);
  }
}

function indexIn(file: string): LastsIndex | null {
  return fs.existsSync(file) ? decodeIndex(fs.readFileSync(file)) : null;
}

function indexOf(folder: string, file: number): string {
  return path.join(folder, nameOf(file).replace('.journal', '.index'));
}

/** Where it is noted how much was written, so that a file cut off between two frames is known for one. */
function lengthOf(folder: string): string {
  return path.join(folder, 'length');
}

function readLength(folder: string): { file: number; bytes: number } | null {
  try {
    const { file, bytes } = JSON.parse(fs.readFileSync(lengthOf(folder), 'utf8')) as Record<string, unknown>;
    return typeof file === 'number' && typeof bytes === 'number' ? { file, bytes } : null;
  } catch {
    // Not there, or damaged: then it tells nothing.
    return null;
  }
}
