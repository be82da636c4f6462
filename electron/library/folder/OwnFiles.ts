import fs from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../../disk/makeFolder';
import { syncNow } from '../../disk/syncNow';
import type { Frame } from '../journal/frames';
import { decodeFrames, encodeFrame } from '../journal/frames';
import { deskFileName, encodeDeskFile, folderFormat } from './deskFile';
import { bytesOf, originalsName, plainFiles, updatesEnding } from './deskFiles';
import { Written } from './Written';

/** A file is closed, and the next one begun, once it is longer than this: programs that keep folders in step send whole files. In bytes. */
const longestFile = 1024 * 1024;

/** What is known of them from before: their lengths, and up to which number each article stands in them. */
export interface KnownOwn {
  files: Readonly<Record<string, number>>;
  articles: Readonly<Record<string, number>>;
}

/**
 * This desk's own files in a shared folder: every update of every article, in the frames of the journal, only ever
 * appended. Nobody else writes there. All methods throw what the file system says.
 */
export class OwnFiles {
  #written: Written;
  readonly #lengths = new Map<string, number>();
  #number = 0;

  private constructor(
    private readonly folder: string,
    known: KnownOwn,
  ) {
    this.#written = new Written(known.articles);
  }

  /**
   * Opens the files in this desk's folder, made where it is not there. What is new in them since they were last known
   * is handed to `met`: whoever knows the updates can say whether they are this desk's own. Files that were lost or cut
   * make everything be read again.
   */
  static open(folder: string, known: KnownOwn, met: (frame: Frame) => void): OwnFiles {
    makeFolder(folder);
    const sizes = new Map(plainFiles(folder, updatesEnding).map(({ name, size }) => [name, size]));
    const isWhole = Object.entries(known.files).every(([name, size]) => (sizes.get(name) ?? 0) >= size);
    const before: KnownOwn = isWhole ? known : { files: {}, articles: {} };
    const own = new OwnFiles(folder, before);
    for (const [name, size] of sizes) own.#read(name, before.files[name] ?? 0, size, met);
    // Others have read a file up to where it ended once: what is appended to one that was cut would begin before that.
    const last = own.#name();
    const isAnother = [...sizes].some(([name, size]) => {
      if (name.toLowerCase() !== last) return false;
      // A full disk leaves one in which nobody has read anything: there is not another with each time it is tried.
      const isUntouched = size === 0 && !known.files[name];
      return name !== last || (size !== before.files[name] && !isUntouched);
    });
    if (isAnother) own.#number++;
    return own;
  }

  /** All updates of the article up to this number stand in the files; 0 for none. */
  upto(article: string): number {
    return this.#written.upto(article);
  }

  /** Of how many articles anything stands there. */
  get articles(): number {
    return this.#written.size;
  }

  /** Whether the files are as long as they were left: else somebody lost some of them, or writes there too. */
  areAsLeft(): boolean {
    const found = plainFiles(this.folder, updatesEnding);
    return (
      found.length === this.#lengths.size && found.every(({ name, size }) => this.#lengths.get(name) === size)
    );
  }

  /** Appends updates, and answers once they are on disk. */
  append(frames: readonly Frame[]): void {
    let name = this.#name();
    let bytes: Buffer[] = [];
    let length = this.#lengths.get(name) ?? 0;
    for (const frame of frames) {
      if (length > longestFile) {
        this.#write(name, bytes);
        bytes = [];
        this.#number++;
        name = this.#name();
        length = 0;
      }
      const encoded = encodeFrame(frame);
      bytes.push(encoded);
      length += encoded.length;
    }
    this.#write(name, bytes);
    for (const { article, sequence } of frames) this.#written.take(article, sequence);
  }

  /** Says whose folder this is, unless it says so already. */
  introduce(desk: string, name: string): void {
    const file = path.join(this.folder, deskFileName);
    const bytes = encodeDeskFile({ format: folderFormat, desk, name });
    if (fs.existsSync(file) && bytes.equals(fs.readFileSync(file))) return;
    fs.writeFileSync(`${file}.new`, bytes);
    fs.renameSync(`${file}.new`, file);
  }

  /** Puts an original there, unless one of that length is. */
  putOriginal(hash: string, bytes: Uint8Array): void {
    const folder = path.join(this.folder, originalsName);
    const file = path.join(folder, hash);
    if (fs.statSync(file, { throwIfNoEntry: false })?.size === bytes.byteLength) return;
    makeFolder(folder);
    fs.writeFileSync(`${file}.new`, bytes);
    syncNow(`${file}.new`);
    fs.renameSync(`${file}.new`, file);
    syncNow(folder);
  }

  /** What is to be known of them the next time. */
  known(): KnownOwn {
    return { files: Object.fromEntries(this.#lengths), articles: this.#written.kept() };
  }

  #read(name: string, from: number, size: number, met: (frame: Frame) => void): void {
    for (const frame of decodeFrames(bytesOf(path.join(this.folder, name), from, size))) {
      met(frame);
      this.#written.take(frame.article, frame.sequence);
    }
    this.#lengths.set(name, size);
    this.#number = Math.max(this.#number, Number(/^\d{6}/.exec(name)?.[0] ?? 0));
  }

  #name(): string {
    return `${String(this.#number).padStart(6, '0')}${updatesEnding}`;
  }

  #write(name: string, bytes: readonly Buffer[]): void {
    if (bytes.length === 0) return;
    const all = Buffer.concat(bytes);
    const file = path.join(this.folder, name);
    const isNew = !this.#lengths.has(name);
    const fd = fs.openSync(file, 'a', 0o644);
    try {
      for (let at = 0; at < all.length;) at += fs.writeSync(fd, all, at);
      fs.fdatasyncSync(fd);
      this.#lengths.set(name, fs.fstatSync(fd).size);
    } finally {
      fs.closeSync(fd);
    }
    if (isNew) syncNow(this.folder);
  }
}
