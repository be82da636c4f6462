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
 * Which they are nothing else knows, so that is on disk at once; how far they are can be found out again.
 */
export class LiveRecord {
  readonly #folder: string;
  readonly #file: string;
  #servers: Map<string, Reached> | null = null;
  #timer: NodeJS.Timeout | null = null;

  /** `library` is the library's folder. */
  constructor(library: string) {
    this.#folder = path.join(library, 'live');
    this.#file = path.join(this.#folder, 'state.json');
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

  /** What cannot be written is asked for again at the server. */
  #writeLate(): void {
    try {
      this.#write();
    } catch {
      this.#rest();
    }
  }

  #write(): void {
    this.#rest();
    makeFolder(this.#folder);
    const servers = Array.from(this.#known(), ([server, known]) => [server, Object.fromEntries(known)]);
    const temporary = `${this.#file}.new`;
    fs.writeFileSync(temporary, JSON.stringify(Object.fromEntries(servers)));
    syncNow(temporary);
    fs.renameSync(temporary, this.#file);
    syncNow(this.#folder);
  }

  #rest(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #known(): Map<string, Reached> {
    return (this.#servers ??= this.#read());
  }

  #read(): Map<string, Reached> {
    try {
      const read = v.parse(kept, JSON.parse(fs.readFileSync(this.#file, 'utf8')));
      return new Map(Object.entries(read).map(([server, known]) => [server, new Map(Object.entries(known))]));
    } catch {
      // Not there, or damaged: each article is noted again when it is next opened.
      return new Map();
    }
  }
}
