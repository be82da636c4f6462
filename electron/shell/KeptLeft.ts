import * as v from 'valibot';
import fs from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import type { LeftAt, LeftDesk } from '../../shared/bridge/LeftAt';
import { leftAt, leftDesk } from '../../shared/bridge/LeftAt';
import { articleId } from '../../shared/bridge/parsers';

/** Of how many articles it is known where they were left; the one left longest ago makes room. */
const most = 200;

/** What changed is written this long after it, in milliseconds. */
const calm = 1000;

const file = v.object({ articles: v.array(v.tuple([articleId, v.unknown()])), desk: leftDesk });

/**
 * Where the articles and the desk were left, in a small file of its own. It is a convenience: a file that
 * cannot be read is as good as none, and one that cannot be written is reported once.
 */
export class KeptLeft {
  /** In the order they were left, the latest last. Each is parsed when it is asked for. */
  readonly #articles: Map<string, unknown>;
  #desk: LeftDesk;
  #timer: NodeJS.Timeout | null = null;
  #failed = false;

  constructor(
    private readonly path: string,
    private readonly report: (where: string, error: unknown) => void,
  ) {
    const read = v.safeParse(file, readJson(path));
    this.#articles = new Map(read.success ? read.output.articles : []);
    this.#desk = read.success ? read.output.desk : { current: '', scrolled: 0, edition: '' };
  }

  /** Where an article was left; null when that is not known. */
  of(article: string): LeftAt | null {
    const known = v.safeParse(leftAt, this.#articles.get(article));
    return known.success ? known.output : null;
  }

  get desk(): LeftDesk {
    return this.#desk;
  }

  keep(article: string, left: LeftAt): void {
    this.#articles.delete(article);
    this.#articles.set(article, left);
    const [longestAgo] = this.#articles.keys();
    if (this.#articles.size > most && longestAgo !== undefined) this.#articles.delete(longestAgo);
    this.#soon();
  }

  keepDesk(desk: LeftDesk): void {
    this.#desk = desk;
    this.#soon();
  }

  /** Writes what is not written yet. */
  stop(): void {
    if (!this.#timer) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    try {
      fs.writeFileSync(this.#beside, this.#text());
      fs.renameSync(this.#beside, this.path);
    } catch (error) {
      this.#notWritten(error);
    }
  }

  /** Written beside it first: a program that is killed halfway leaves the one that was there. */
  get #beside(): string {
    return `${this.path}.new`;
  }

  #text(): string {
    return JSON.stringify({ articles: [...this.#articles], desk: this.#desk });
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => void this.#write(), calm);
  }

  async #write(): Promise<void> {
    try {
      await writeFile(this.#beside, this.#text());
      await rename(this.#beside, this.path);
      this.#failed = false;
    } catch (error) {
      this.#notWritten(error);
    } finally {
      // Not before: one at a time.
      this.#timer = null;
    }
  }

  #notWritten(error: unknown): void {
    if (!this.#failed) this.report('left', error);
    this.#failed = true;
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
