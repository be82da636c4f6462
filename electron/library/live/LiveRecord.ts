import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { SharedArticle } from '../../../shared/bridge/liveRecordCalls';
import { uuid } from '../../../shared/bridge/parsers';
import { makeFolder } from '../../disk/makeFolder';
import { syncNow } from '../../disk/syncNow';

/** So many servers at most are remembered; of more, the one that was written to longest ago is forgotten. */
const mostServers = 20;

/** How far a server is with what it knows already is written so long after it was noted, in milliseconds. */
const writeAfter = 5000;

const kept = v.record(v.string(), v.record(uuid, v.pipe(v.number(), v.integer(), v.minValue(0))));

type Reached = Map<string, number>;

/**
 * Which articles are written in over which server, and how far each is there: `live/state.json` beside the library.
 * Which they are nothing else knows, so that is on disk at once. How far they have come since stands in
 * `live/reached.json`, for which no disk is waited: it can be found out again.
 */
export class LiveRecord {
  readonly #folder: string;
  readonly #file: string;
  readonly #late: string;
  #servers: Map<string, Reached> | null = null;
  #timer: NodeJS.Timeout | null = null;

  /** `library` is the library's folder. */
  constructor(library: string) {
    this.#folder = path.join(library, 'live');
    this.#file = path.join(this.#folder, 'state.json');
    this.#late = path.join(this.#folder, 'reached.json');
  }

  /** The articles that a server is to have, among those there are: each with the number of its last update. */
  list(server: string, articles: Iterable<[article: string, last: number]>): SharedArticle[] {
    const known = this.#known().get(server);
    if (!known) return [];
    const shared: SharedArticle[] = [];
    for (const [article, last] of articles) {
      const reached = known.get(article);
      if (reached !== undefined) shared.push({ article, last, reached });
    }
    return shared;
  }

  /** Notes how far a server is with articles. Throws what the file system says of one that is noted first. */
  note(server: string, articles: readonly { article: string; reached: number }[]): void {
    const servers = this.#known();
    const known: Reached = servers.get(server) ?? new Map<string, number>();
    const isNew = articles.some(({ article }) => !known.has(article));
    for (const { article, reached } of articles) known.set(article, reached);
    // The one noted last stands last.
    servers.delete(server);
    servers.set(server, known);
    for (const longestAgo of servers.keys()) {
      if (servers.size <= mostServers) break;
      servers.delete(longestAgo);
    }
    if (isNew) this.#write();
    else this.#timer ??= setTimeout(() => this.#writeLate(), writeAfter).unref();
  }

  /** Writes what was noted and is not written yet. */
  close(): void {
    if (this.#timer !== null) this.#writeLate();
  }

  /** What cannot be written, or is lost with the power, is asked for again at the server. */
  #writeLate(): void {
    this.#rest();
    try {
      this.#put(this.#late);
      fs.renameSync(`${this.#late}.new`, this.#late);
    } catch {
      // Until the next time.
    }
  }

  #write(): void {
    this.#rest();
    makeFolder(this.#folder);
    this.#put(this.#file);
    syncNow(`${this.#file}.new`);
    fs.renameSync(`${this.#file}.new`, this.#file);
    syncNow(this.#folder);
    fs.rmSync(this.#late, { force: true });
  }

  /** Writes all that is known beside a file that it is to take the place of. */
  #put(file: string): void {
    const servers = Array.from(this.#known(), ([server, known]) => [server, Object.fromEntries(known)]);
    fs.writeFileSync(`${file}.new`, JSON.stringify(Object.fromEntries(servers)));
  }

  #rest(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #known(): Map<string, Reached> {
    return (this.#servers ??= this.#read());
  }

  #read(): Map<string, Reached> {
    const servers = read(this.#file);
    for (const [server, later] of read(this.#late)) {
      const known = servers.get(server);
      for (const [article, reached] of later) if (known?.has(article)) known.set(article, reached);
    }
    return servers;
  }
}

/** What a file says; nothing where it is not there, or damaged: each article is noted again when it is next opened. */
function read(file: string): Map<string, Reached> {
  try {
    const said = v.parse(kept, JSON.parse(fs.readFileSync(file, 'utf8')));
    return new Map(Object.entries(said).map(([server, known]) => [server, new Map(Object.entries(known))]));
  } catch {
    return new Map();
  }
}
