import * as Y from 'yjs';
import type { Article } from '../article/Article';
import { emptyDocument, versionsOf } from '../article/documentShape';
import { readArticle } from '../article/readArticle';
import { parseVersion } from '../article/Version';
import type { Version } from '../article/Version';
import type { Author } from '../article/Author';
import { differentAuthors } from '../article/Author';
import { authorsOf } from '../article/writers';
import { compareArticles } from './compareArticles';
import type { HistoryEntry, HistoryMoment } from './HistoryMoment';

/** An update of the log. */
export interface FoldedUpdate {
  sequence: number;
  /** ISO 8601, UTC. */
  at: string;
  bytes: Uint8Array;
}

/** What a fold can be gone on with: as plain values, to be kept. */
export interface KeptFold {
  upto: number;
  entries: HistoryEntry[];
  /** What those entries are to whoever asks. */
  moments: HistoryMoment[];
  /** The article as it was before the last entry. */
  base: Article;
}

/** Nothing written for this long: what comes next is another entry. In milliseconds. */
const pause = 20 * 60_000;

/** An entry is no longer than this, so that a morning of writing has more than one. In milliseconds. */
const longest = 30 * 60_000;

/**
 * Folds an article's log into the entries of its timeline, update by update. Its document keeps everything that
 * was deleted. A fold that was kept is gone on with by replaying the updates it has seen, and adding the rest.
 */
export class HistoryFold {
  readonly doc = emptyDocument({ gc: false });
  readonly #entries: HistoryEntry[];
  #base: Article;
  #upto: number;
  /** The version that the update being applied brings: the latest one, where it brings several. */
  #brought: Version | null = null;

  constructor(kept: KeptFold | null = null) {
    this.#entries = (kept?.entries ?? []).map((entry) => ({ ...entry }));
    this.#base = kept?.base ?? readArticle(this.doc);
    this.#upto = kept?.upto ?? 0;
    versionsOf(this.doc).observe(({ keysChanged }) => {
      for (const id of keysChanged) {
        const version = parseVersion(id, versionsOf(this.doc).get(id));
        if (version && (!this.#brought || this.#brought.at <= version.at)) this.#brought = version;
      }
    });
  }

  get upto(): number {
    return this.#upto;
  }

  /** Adds the next update, or only applies it when it was folded before. Updates come in their order. */
  add({ sequence, at, bytes }: FoldedUpdate): void {
    if (sequence <= this.#upto) {
      Y.applyUpdate(this.doc, bytes);
      return;
    }
    const clients = [...Y.parseUpdateMeta(bytes).to.keys()];
    const last = this.#entries.at(-1);
    if (!last || !belongs(last, at, clients)) {
      if (last) this.#close(last);
      this.#entries.push({
        from: sequence,
        to: sequence,
        startedAt: at,
        endedAt: at,
        clients: clients.length > 0 ? clients : (last?.clients ?? []),
        version: null,
        words: { inserted: 0, deleted: 0 },
      });
    }
    const entry = this.#entries.at(-1);
    if (!entry) return;
    entry.to = sequence;
    entry.endedAt = at;
    entry.clients = [...new Set([...entry.clients, ...clients])];
    this.#brought = null;
    Y.applyUpdate(this.doc, bytes);
    entry.version = this.#brought;
    this.#upto = sequence;
  }

  /** The timeline so far, the oldest first. */
  moments(): HistoryMoment[] {
    const authors = authorsOf(this.doc);
    this.#count();
    return this.#entries.map(({ clients, ...entry }) => ({ ...entry, ...whoWrote(clients, authors) }));
  }

  keep(): KeptFold {
    return { upto: this.#upto, entries: this.#entries, moments: this.moments(), base: this.#base };
  }

  /** The last entry's words as they stand; it may still grow. */
  #count(): Article {
    const now = readArticle(this.doc);
    const last = this.#entries.at(-1);
    if (last) last.words = compareArticles(this.#base, now).words;
    return now;
  }

  #close(entry: HistoryEntry): void {
    this.#base = this.#count();
    entry.clients.sort((a, b) => a - b);
  }
}

/** Who some clients are, each person once. */
function whoWrote(
  clients: readonly number[],
  authors: ReadonlyMap<number, Author>,
): Pick<HistoryMoment, 'by'> & { people: string[] } {
  const known = differentAuthors(clients.flatMap((client) => authors.get(client) ?? []));
  const isUnknown = clients.some((client) => !authors.has(client));
  return {
    by: [...known.map(({ by }) => by), ...(isUnknown ? [null] : [])],
    people: [...known.map(({ person = '' }) => person), ...(isUnknown ? [''] : [])],
  };
}

function belongs(entry: HistoryEntry, at: string, clients: readonly number[]): boolean {
  if (entry.version) return false;
  // A clock may have been set back: then the distance counts, whichever way.
  if (Math.abs(Date.parse(at) - Date.parse(entry.endedAt)) > pause) return false;
  if (Math.abs(Date.parse(at) - Date.parse(entry.startedAt)) > longest) return false;
  return clients.length === 0 || clients.some((client) => entry.clients.includes(client));
}
