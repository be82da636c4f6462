import { setImmediate } from 'node:timers/promises';
import type { SiteArticle } from '../../../shared/bridge/siteCalls';
import type { SiteInput } from '../../../shared/pages/SiteInput';
import type { LibraryCaller } from '../loadArticle';
import type { Workshop } from '../pages/produceFile';
import type { KnownArticle } from './KnownArticle';
import type { FileToMake, MadeSiteFile } from './makeFiles';
import { makeFiles } from './makeFiles';
import { readSiteArticle } from './readSiteArticle';
import { SiteThread } from './SiteThread';
import { tellSite } from './toldSite';
import { WholeArticles } from './WholeArticles';

/** From so many articles to read or files to make on, a thread of its own helps: one takes its time to start. */
const many = 200;

/** The thread plans the site itself, which takes about as long as making a file for each so many articles. */
const planned = 5;

/** Files that are made between two looks at whether somebody wants it stopped. */
const batch = 10;

/** What the thread is asked at once: enough that it never waits for the next, few enough to be held in memory. */
const longest = 3;

/** What an export is made with. */
export interface SiteHandsParts {
  library: LibraryCaller;
  workshop: Pick<Workshop, 'pageThread' | 'theme' | 'renderer'>;
  /** ISO 8601 date, UTC. */
  today: string;
  signal: AbortSignal;
}

/**
 * Reads the articles of a site and makes its files: in this thread, and where there are many in another one as well.
 * Each reads, plans and makes for itself, so that little goes from one to the other; which of them makes what is
 * decided as they go, and the bytes are the same.
 */
export class SiteHands {
  readonly #whole: WholeArticles;
  #thread: SiteThread | null = null;
  /** Whether the thread has planned the site. */
  #isPlanned = false;
  /** Why it could not do what it was asked. */
  #failure: { error: unknown } | null = null;
  /** What the thread has read, and of that what it keeps until its page is made. */
  readonly #readThere = new Set<string>();
  readonly #keptThere = new Set<string>();

  constructor(private readonly parts: SiteHandsParts) {
    this.#whole = new WholeArticles(parts.library, parts.today);
  }

  /** Reads articles for the site, of `total` in all. */
  async read(articles: readonly SiteArticle[], total: number): Promise<[string, KnownArticle][]> {
    const { today, signal } = this.parts;
    const thread = total >= many ? this.#started() : null;
    // Hears what the thread has answered, and whether somebody wants it stopped.
    await setImmediate();
    signal.throwIfAborted();
    if (thread && thread.waiting < longest) {
      const read = await thread.ask('read', { articles, today });
      for (const { id, isKept } of read) {
        this.#readThere.add(id);
        if (isKept) this.#keptThere.add(id);
      }
      return read.map(({ id, known }) => [id, known]);
    }
    return articles.map((article) => {
      const read = readSiteArticle(article, today);
      this.#whole.keep(read);
      return [article.id, read.known];
    });
  }

  /** Hears what is planned, and how many files of that are to be made. */
  hear(input: SiteInput, stale: number): void {
    if (stale < Math.max(many, input.articles.length / planned)) return;
    const planning = this.#started()?.ask('plan', tellSite(input, this.#readThere));
    planning?.then(
      () => (this.#isPlanned = true),
      (error: unknown) => (this.#failure = { error }),
    );
  }

  /** Makes files of what was planned, as `makeFiles` does; `made` hears of some after others, in no order. */
  async make(
    files: readonly FileToMake[],
    folder: string | null,
    made: (files: readonly FileToMake[], made: readonly MadeSiteFile[]) => void,
  ): Promise<void> {
    const isThere = ({ file }: FileToMake): boolean => file.needs.some((id) => this.#keptThere.has(id));
    // This thread makes them from the beginning and the other one from the end, until they meet.
    const line = [...files.filter((file) => !isThere(file)), ...files.filter(isThere)];
    const making = new Set<Promise<void>>();
    while (line.length > 0) {
      this.parts.signal.throwIfAborted();
      if (this.#failure) throw this.#failure.error;
      if (this.#thread && this.#isPlanned && making.size < longest) {
        const some = line.splice(-batch);
        const one = this.#makeThere(this.#thread, some, folder).then((all) => {
          made(some, all);
          making.delete(one);
        });
        one.catch((error: unknown) => (this.#failure ??= { error }));
        making.add(one);
      } else {
        const some = line.splice(0, batch);
        const whole = await this.#whole.load(needsOf(some));
        made(some, makeFiles(some, whole, folder, this.parts.workshop.renderer));
        await setImmediate();
      }
    }
    for (const one of making) await one;
  }

  /** Nothing is written any more once it is closed. */
  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    await thread?.close();
  }

  #started(): SiteThread | null {
    const { pageThread, theme } = this.parts.workshop;
    if (pageThread) this.#thread ??= new SiteThread(pageThread, theme);
    return this.#thread;
  }

  async #makeThere(
    thread: SiteThread,
    files: readonly FileToMake[],
    folder: string | null,
  ): Promise<MadeSiteFile[]> {
    const told: string[] = [];
    for (const id of needsOf(files)) if (!this.#keptThere.delete(id)) told.push(id);
    const articles = await this.#whole.loadTexts(told);
    return thread.ask('make', {
      files: files.map(({ file, there }) => ({ path: file.path, there })),
      articles,
      folder,
    });
  }
}

function needsOf(files: readonly FileToMake[]): Set<string> {
  return new Set(files.flatMap(({ file }) => file.needs));
}
