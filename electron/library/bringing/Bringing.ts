import * as Y from 'yjs';
import type { Version } from '../../../shared/article/Version';
import { addVersion } from '../../../shared/article/editVersions';
import { emptyDocument } from '../../../shared/article/documentShape';
import { noteWriter } from '../../../shared/article/writers';
import type { Brought } from '../../../shared/bridge/bringCalls';
import { FaultError } from '../../../shared/faults/FaultError';
import type { Articles } from '../Articles';
import type { CardTable } from '../CardTable';
import type { UpdateLog } from '../UpdateLog';
import type { BringDoor, BroughtCopy, PlannedBringing } from './BringDoor';

/**
 * What comes in from one desk within so many milliseconds comes in together, and one version is kept before it: over a
 * shared folder somebody who writes sends something every few seconds.
 */
const oneComing = 10 * 60_000;

export interface BringingParts {
  articles: Articles;
  cards: CardTable;
  door: BringDoor;
  /** Reads an article's log, and mends it where it can. */
  whole: UpdateLog['whole'];
  /** Milliseconds since 1970. */
  now: () => number;
  /** A fresh UUID in lower case. */
  newId: () => string;
}

/** Brings other desks' copies of articles into the library, one after the other. */
export class Bringing {
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: BringingParts) {}

  /**
   * Brings a copy together with the article that is here, or takes it in. Rejects with what is wrong with it; nothing is
   * stored then.
   */
  bring(copy: BroughtCopy): Promise<Brought> {
    const turn = this.#last.then(() => this.#bring(copy));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #bring(copy: BroughtCopy): Promise<Brought> {
    const { articles, cards } = this.parts;
    const { article, from } = copy;
    const plan = await this.#plan(copy);
    // It may have come by another way meanwhile.
    if (plan.isNew && cards.has(article)) return this.#bring(copy);
    if (plan.isNew) {
      const card = articles.takeIn(copy, plan.whole);
      return { card, isNew: true, stored: null, from, version: null, came: [], both: [] };
    }
    const { update, isOtherwise, came, both } = plan;
    if (!update)
      return { card: cards.card(article), isNew: false, stored: null, from, version: null, came, both };
    const kept = isOtherwise ? this.#keptShortly(plan.keptBefore) : null;
    const version = isOtherwise ? (kept ?? this.parts.newId()) : null;
    const updates = version && !kept ? [this.#version(version, from), update] : [update];
    const stored = articles.storeAll(article, updates);
    const named = came.some(({ by }) => by !== '')
      ? came
      : // Whoever sent it is the best one can say.
        came.map((one) => ({ ...one, by: from }));
    return { card: articles.settled(article), isNew: false, stored, from, version, came: named, both };
  }

  /** The version kept so shortly ago that what comes in now belongs to what came in then; else null. */
  #keptShortly(version: Version | null): string | null {
    return version && this.parts.now() - Date.parse(version.at) < oneComing ? version.id : null;
  }

  async #plan(copy: BroughtCopy): Promise<PlannedBringing> {
    const { door, whole, cards } = this.parts;
    try {
      return await door.plan(copy);
    } catch (error) {
      const isDamage = error instanceof FaultError && error.fault.kind === 'disk-failed';
      if (!isDamage || !cards.has(copy.article)) throw error;
      whole(copy.article);
      return await door.plan(copy);
    }
  }

  /** An update that keeps what there is now as a version. */
  #version(id: string, from: string): Uint8Array {
    const doc = emptyDocument();
    noteWriter(doc, '');
    addVersion(doc, {
      id,
      kind: 'brought',
      name: from,
      at: new Date(this.parts.now()).toISOString(),
      by: '',
    });
    return Y.encodeStateAsUpdate(doc);
  }
}
