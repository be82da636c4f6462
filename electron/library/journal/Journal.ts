import fs from 'node:fs';
import path from 'node:path';
import type { Frame } from './frames';
import { decodeFrames, encodeFrame } from './frames';

/** A file of the journal is closed, and the next one begun, once it is longer than this. In bytes. */
const longestFile = 8 * 1024 * 1024;

/** What was written is forced to disk this long after it, in milliseconds. */
const syncAfter = 1000;

export type { Frame } from './frames';

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
  readonly #last: Map<string, number>;
  #file: number;
  #fd: number;
  #length: number;
  #sync: NodeJS.Timeout | null = null;

  private constructor(
    private readonly folder: string,
    private readonly report: (where: string, error: unknown) => void,
    last: Map<string, number>,
    file: number,
  ) {
    this.#last = last;
    this.#file = file;
    this.#fd = fs.openSync(this.#path(file), 'a', 0o644);
    this.#length = fs.fstatSync(this.#fd).size;
  }

  /** Whether a folder holds a journal with anything in it. */
  static isIn(folder: string): boolean {
    return (
      fs.existsSync(folder) &&
      filesIn(folder).some((file) => fs.statSync(path.join(folder, nameOf(file))).size > 0)
    );
  }

  /** Opens the journal in a folder, or begins one there. `report` hears of what could not be forced to disk. */
  static open(folder: string, report: (where: string, error: unknown) => void): Journal {
    fs.mkdirSync(folder, { recursive: true });
    const files = filesIn(folder);
    const last = new Map<string, number>();
    for (const file of files) {
      for (const { article, sequence } of lastFrames(folder, file, file !== files.at(-1))) {
        if (sequence > (last.get(article) ?? 0)) last.set(article, sequence);
      }
    }
    return new Journal(folder, report, last, files.at(-1) ?? 1);
  }

  /** The number of an article's last update in here; 0 for none. */
  last(article: string): number {
    return this.#last.get(article) ?? 0;
  }

  /** Every article in here, with the number of its last update. */
  articles(): Iterable<[article: string, last: number]> {
    return this.#last.entries();
  }

  /** Appends an update. */
  append(frame: Frame): void {
    if (this.#length > longestFile) this.#turn();
    const bytes = encodeFrame(frame);
    const written = fs.writeSync(this.#fd, bytes);
    this.#length += written;
    // What was written of it is no frame; the next one is found by its beginning.
    if (written < bytes.length) throw new Error(`${written} of ${bytes.length} bytes written`);
    if (frame.sequence > this.last(frame.article)) this.#last.set(frame.article, frame.sequence);
    this.#sync ??= setTimeout(() => this.#force(), syncAfter);
  }

  /** The whole updates that are `wanted`, in the order they were written; damaged ones are passed over. */
  *read(wanted: (frame: Frame) => boolean): Generator<Frame> {
    for (const file of filesIn(this.folder)) {
      for (const frame of decodeFrames(fs.readFileSync(this.#path(file)))) {
        if (wanted(frame)) yield frame;
      }
    }
  }

  close(): void {
    if (this.#sync) {
      clearTimeout(this.#sync);
      this.#force();
    }
    fs.closeSync(this.#fd);
  }

  #path(file: number): string {
    return path.join(this.folder, nameOf(file));
  }

  /** Closes the file and begins the next; an index of its last numbers saves reading it at the next start. */
  #turn(): void {
    fs.fdatasyncSync(this.#fd);
    fs.closeSync(this.#fd);
    writeIndex(this.folder, this.#file);
    this.#fd = fs.openSync(this.#path(++this.#file), 'ax', 0o644);
    this.#length = 0;
  }

  #force(): void {
    this.#sync = null;
    try {
      fs.fdatasyncSync(this.#fd);
    } catch (error) {
      this.report('journal', error);
    }
  }
}

function nameOf(file: number): string {
  return `${String(file).padStart(8, '0')}.journal`;
}

function filesIn(folder: string): number[] {
  return fs
    .readdirSync(folder)
    .map((name) => Number(named.exec(name)?.[1] ?? 0))
    .filter((file) => file > 0)
    .sort((a, b) => a - b);
}

/** The last update of each article in a file: from its index where it is closed and has one, else from itself. */
function lastFrames(
  folder: string,
  file: number,
  closed: boolean,
): Iterable<Pick<Frame, 'article' | 'sequence'>> {
  const index = indexOf(folder, file);
  if (closed && fs.existsSync(index)) return decodeFrames(fs.readFileSync(index));
  return decodeFrames(fs.readFileSync(path.join(folder, nameOf(file))));
}

function indexOf(folder: string, file: number): string {
  return path.join(folder, nameOf(file).replace('.journal', '.index'));
}

function writeIndex(folder: string, file: number): void {
  const last = new Map<string, Frame>();
  for (const frame of decodeFrames(fs.readFileSync(path.join(folder, nameOf(file))))) {
    const known = last.get(frame.article);
    if (!known || frame.sequence > known.sequence)
      last.set(frame.article, { ...frame, bytes: new Uint8Array() });
  }
  const temporary = `${indexOf(folder, file)}.new`;
  fs.writeFileSync(temporary, Buffer.concat([...last.values()].map(encodeFrame)));
  fs.renameSync(temporary, indexOf(folder, file));
}
