import fs from 'node:fs';
import path from 'node:path';
import type { KeptAddress } from '../../shared/pages/KeptAddresses';
import { syncNow } from '../disk/syncNow';

/** The addresses that wait, and the same while a library takes them in. */
const waiting = 'exported-addresses.txt';
const taken = 'exported-addresses.taken.txt';

/** A line for each: article, path, wish and moment. One that an end cut off is none. */
const line =
  /^([0-9a-f-]{36}) ([a-z0-9-]+\/[a-z0-9-]+) ([a-z0-9-]+\/[a-z0-9-]*) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)$/;

/**
 * Addresses under which a command exported articles. A command may not write in a library, which a window may have
 * open, so they wait in a file beside its database until somebody asks that library for addresses.
 */
export class AddressesBeside {
  /** What is being handed over: of two at once, the second would clear away what the first has not had. */
  #handing: Promise<void> = Promise.resolve();

  constructor(private readonly folder: string) {}

  /** Those that wait, of all articles or of one, the oldest first. Throws what the file system says. */
  read(article?: string): KeptAddress[] {
    const all = [...this.#linesOf(taken), ...this.#linesOf(waiting)];
    return article === undefined ? all : all.filter((one) => one.article === article);
  }

  /** Names those that wait: the same name, the same addresses; '' for none. */
  state(): string {
    const sizes = [taken, waiting].map(
      (name) => fs.statSync(this.#place(name), { throwIfNoEntry: false })?.size,
    );
    return sizes.every((size) => size === undefined) ? '' : sizes.join();
  }

  /** Has these wait. They are on disk when it returns. Throws what the file system says. */
  add(addresses: readonly KeptAddress[]): void {
    const place = this.#place(waiting);
    const isNew = !fs.existsSync(place);
    const lines = addresses.map(
      ({ article, path: at, wish, at: moment }) => `${article} ${at} ${wish} ${moment}`,
    );
    // The line before may be one that was cut off.
    fs.writeFileSync(place, `\n${lines.join('\n')}\n`, { flag: 'a', flush: true });
    if (isNew) syncNow(this.folder);
  }

  /** Hands those that wait to `keep`; they wait no longer once it has returned. Throws what it or the file system says. */
  handOver(keep: (addresses: readonly KeptAddress[]) => Promise<void>): Promise<void> {
    const handed = this.#handing.then(() => this.#handAll(keep));
    // Whoever comes next tries again; this one hears of it.
    this.#handing = handed.catch(() => undefined);
    return handed;
  }

  async #handAll(keep: (addresses: readonly KeptAddress[]) => Promise<void>): Promise<void> {
    while (this.state() !== '') {
      // A command that adds some meanwhile begins a file anew.
      if (!fs.existsSync(this.#place(taken))) fs.renameSync(this.#place(waiting), this.#place(taken));
      await keep(this.#linesOf(taken));
      fs.rmSync(this.#place(taken));
    }
  }

  #linesOf(name: string): KeptAddress[] {
    if (!fs.existsSync(this.#place(name))) return [];
    return fs
      .readFileSync(this.#place(name), 'latin1')
      .split('\n')
      .flatMap((text) => {
        const [, article = '', at = '', wish = '', moment = ''] = line.exec(text) ?? [];
        return article === '' ? [] : [{ article, path: at, wish, at: moment }];
      });
  }

  #place(name: string): string {
    return path.join(this.folder, name);
  }
}
