import * as Y from 'yjs';
import { emptyDocument } from '../../../shared/article/documentShape';
import { articleWords } from '../../../shared/article/count';
import { readArticle } from '../../../shared/article/readArticle';
import type { WorkedTime } from '../../../shared/article/workedTime';
import { addMoment, noTime } from '../../../shared/article/workedTime';
import type { ArticleStatistics } from '../../../shared/bridge/statisticsCalls';
import { FaultError } from '../../../shared/faults/FaultError';
import type { CardTable } from '../CardTable';
import type { Projector } from '../Projector';
import type { Sqlite, Statement } from '../sqlite';

/** How long the library counts before it lets others in, in milliseconds. */
const slice = 4;

/** How many updates are read at once. */
const page = 50;

/** Of how many articles what was counted is kept. */
const mostKept = 500;

export interface StatisticsParts {
  database: Sqlite;
  cards: CardTable;
  projector: Projector;
  /** The library's folder, for people. */
  place: string;
}

/** What was counted of an article up to an update. */
interface Counted {
  sequence: number;
  time: WorkedTime;
  /** Each day with the words at its end, in order. */
  days: Map<string, number>;
}

interface Row {
  sequence: number;
  at: string;
  bytes: Uint8Array;
}

/**
 * How articles were made, counted from their logs when somebody asks: in slices, so that nobody who types
 * waits. What was counted is kept while the library is open, and a next question counts what came after it;
 * only where that goes over midnight is the log gone through again.
 */
export class Statistics {
  readonly #kept = new Map<string, Counted>();
  readonly #running = new Map<string, Promise<ArticleStatistics>>();
  readonly #rows: Statement;
  readonly #moments: Statement;
  #closed = false;

  constructor(private readonly parts: StatisticsParts) {
    this.#rows = parts.database.prepare(
      `select sequence, at, bytes from updates where article = ? and sequence > ? order by sequence limit ${page}`,
    );
    this.#moments = parts.database.prepare(
      `select sequence, at from updates where article = ? and sequence > ? order by sequence limit ${20 * page}`,
    );
  }

  /** Throws `article-missing`, or `disk-failed` for a log with an update that cannot be read. */
  of(article: string): Promise<ArticleStatistics> {
    const running = this.#running.get(article);
    if (running) return running;
    const fresh = this.#count(article).finally(() => this.#running.delete(article));
    this.#running.set(article, fresh);
    return fresh;
  }

  /** Ends what is being counted: the database is about to be closed. */
  close(): void {
    this.#closed = true;
  }

  async #count(article: string): Promise<ArticleStatistics> {
    const { cards, projector } = this.parts;
    projector.settle();
    const { words } = cards.card(article);
    const before = this.#kept.get(article);
    const counted = (before && (await this.#goOn(article, before, words))) ?? (await this.#anew(article));
    this.#keep(article, counted);
    const { seconds, sessions, firstAt, lastAt } = counted.time;
    let last = 0;
    const days = [...counted.days].map(([day, atEnd]) => {
      const added = atEnd - last;
      last = atEnd;
      return { day, words: atEnd, added };
    });
    return { words: last, seconds: Math.round(seconds), sessions, firstAt, lastAt, days };
  }

  /** Counts what came after what was counted; null where that takes the state at a midnight in between. */
  async #goOn(article: string, before: Counted, words: number): Promise<Counted | null> {
    let { sequence, time } = before;
    const days = new Map(before.days);
    const fresh = new Set<string>();
    for (;;) {
      const rows = this.#moments.all(article, sequence) as Omit<Row, 'bytes'>[];
      for (const { at } of rows) {
        time = addMoment(time, at);
        fresh.add(dayOf(at));
      }
      sequence = rows.at(-1)?.sequence ?? sequence;
      if (fresh.size > 1) return null;
      if (rows.length === 0) break;
      await this.#breathe(article);
    }
    // Words of the card: it was brought up to date a moment ago.
    for (const day of fresh) days.set(day, words);
    return { sequence, time, days };
  }

  async #anew(article: string): Promise<Counted> {
    const doc = emptyDocument();
    let sequence = 0;
    let time = noTime;
    let day = '';
    const days = new Map<string, number>();
    const endDay = (): void => void (day && days.set(day, articleWords(readArticle(doc))));
    try {
      for (let until = performance.now() + slice; ;) {
        const rows = this.#rows.all(article, sequence) as Row[];
        if (rows.length === 0) break;
        for (const { at, bytes, sequence: number } of rows) {
          if (dayOf(at) !== day) {
            endDay();
            day = dayOf(at);
          }
          this.#apply(doc, bytes);
          time = addMoment(time, at);
          sequence = number;
          if (performance.now() < until) continue;
          await this.#breathe(article);
          until = performance.now() + slice;
        }
      }
      endDay();
      return { sequence, time, days };
    } finally {
      doc.destroy();
    }
  }

  #apply(doc: Y.Doc, bytes: Uint8Array): void {
    try {
      Y.applyUpdate(doc, bytes);
    } catch {
      throw new FaultError({ kind: 'disk-failed', place: this.parts.place, code: 'UPDATE-DAMAGED' });
    }
  }

  /** Whoever stores a key gets in here. */
  async #breathe(article: string): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    if (this.#closed) throw new FaultError({ kind: 'article-missing', article });
  }

  #keep(article: string, counted: Counted): void {
    this.#kept.delete(article);
    this.#kept.set(article, counted);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) break;
      this.#kept.delete(oldest);
    }
  }
}

/** The day a moment was on, by this computer's calendar: `2026-05-06`. */
function dayOf(at: string): string {
  const moment = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
