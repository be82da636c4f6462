import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { errorCode } from '../disk/fileFault';
import { makeFolder } from '../disk/makeFolder';
import { syncNow } from '../disk/syncNow';
import { mostPictureBytes } from '../../shared/bridge/parsers';

/** So much of the disk stays free for articles, in bytes. */
const leftFree = 1024 ** 3;

/** How the sending of an original ended. */
export type OriginalKept =
  | 'kept'
  /** It is longer than a picture may be, or than it was said to be. */
  | 'too-large'
  /** What came is not what it is named after. */
  | 'wrong-sum'
  /** There is no room for it. */
  | 'full'
  /** The line was cut. */
  | 'cut';

/** How much a server may keep. */
export interface OriginalsLimits {
  /** All originals together, in bytes. */
  most: number;
  /** How much of the disk stays free, in bytes. */
  free: number;
}

const usual: OriginalsLimits = { most: 500 * 1024 ** 3, free: leftFree };

/**
 * The originals that desks have sent, each one file named by the SHA-256 of its content, in
 * `originals/<first two digits>/<hash>`. A file is there whole or not at all, and what is no longer what it is named
 * after is taken away, so that it is sent again.
 */
export class ServerOriginals {
  readonly #folder: string;
  readonly #incoming: string;
  /** Bytes of all that are there, and of those that are on their way; counted when that is first asked. */
  #size: Promise<number> | null = null;
  #coming = 0;

  /** `folder` is the server's. */
  constructor(
    folder: string,
    private readonly limits: OriginalsLimits = usual,
  ) {
    this.#folder = path.join(folder, 'originals');
    this.#incoming = path.join(this.#folder, 'incoming');
    // What a fall left half written.
    fs.rmSync(this.#incoming, { recursive: true, force: true });
  }

  /** How long an original is, in bytes; null where it is not there. */
  async length(hash: string): Promise<number | null> {
    try {
      return (await fs.promises.stat(this.#file(hash))).size;
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  }

  /** An original, verified; null where it is not there. Rejects with what the file system says. */
  async open(hash: string): Promise<Readable | null> {
    if ((await this.length(hash)) === null) return null;
    const sum = createHash('sha256');
    for await (const part of fs.createReadStream(this.#file(hash))) sum.update(part as Buffer);
    if (sum.digest('hex') === hash) return fs.createReadStream(this.#file(hash));
    fs.rmSync(this.#file(hash), { force: true });
    this.#size = null;
    return null;
  }

  /** Keeps what comes, if it is what it is named after. `length` is how long it is said to be, in bytes. */
  async keep(hash: string, length: number, coming: Readable): Promise<OriginalKept> {
    if (length > mostPictureBytes) return 'too-large';
    if ((await this.length(hash)) !== null) return 'kept';
    if (!(await this.#hasRoomFor(length))) return 'full';
    const temporary = path.join(this.#incoming, randomUUID());
    this.#coming += length;
    try {
      makeFolder(this.#incoming);
      const ended = await this.#write(temporary, hash, length, coming);
      if (ended !== 'kept') return ended;
      makeFolder(path.dirname(this.#file(hash)));
      fs.renameSync(temporary, this.#file(hash));
      syncNow(path.dirname(this.#file(hash)));
      this.#size = this.#size?.then((size) => size + length) ?? null;
      return 'kept';
    } catch (error) {
      if (['ENOSPC', 'EDQUOT'].includes(errorCode(error))) return 'full';
      throw error;
    } finally {
      this.#coming -= length;
      fs.rmSync(temporary, { force: true });
    }
  }

  async #write(file: string, hash: string, length: number, coming: Readable): Promise<OriginalKept> {
    const handle = await fs.promises.open(file, 'wx', 0o600);
    try {
      const sum = createHash('sha256');
      let come = 0;
      for await (const part of coming as AsyncIterable<Buffer>) {
        come += part.length;
        if (come > length) return 'too-large';
        sum.update(part);
        await handle.writeFile(part);
      }
      if (come < length) return 'cut';
      if (sum.digest('hex') !== hash) return 'wrong-sum';
      await handle.sync();
      return 'kept';
    } catch (error) {
      if (['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes(errorCode(error))) return 'cut';
      throw error;
    } finally {
      await handle.close();
    }
  }

  async #hasRoomFor(length: number): Promise<boolean> {
    const size = await (this.#size ??= sizeOf(this.#folder));
    if (size + this.#coming + length > this.limits.most) return false;
    const { bavail, bsize } = await fs.promises.statfs(nearest(this.#folder));
    return bavail * bsize - this.#coming - length >= this.limits.free;
  }

  #file(hash: string): string {
    return path.join(this.#folder, hash.slice(0, 2), hash);
  }
}

/** How many bytes the files in the folders of a folder have. */
async function sizeOf(folder: string): Promise<number> {
  let size = 0;
  for (const name of await namesIn(folder))
    for (const file of await namesIn(path.join(folder, name)))
      size += (await fs.promises.stat(path.join(folder, name, file)).catch(() => ({ size: 0 }))).size;
  return size;
}

async function namesIn(folder: string): Promise<string[]> {
  return fs.promises.readdir(folder).catch(() => []);
}

/** The folder itself, or the one it is to be made in. */
function nearest(folder: string): string {
  return fs.existsSync(folder) ? folder : path.dirname(folder);
}
