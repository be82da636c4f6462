import type * as Y from 'yjs';
import type { FoundPlace } from '../article/find/findPlaces';
import { lineBreakEmbed } from '../article/flatText';
import { deletedBy, insertedBy } from '../article/Suggested';
import type { TextStep } from './restoreText';
import type { Suggesting, Unit } from './suggestions/changeSteps';
import { changeSteps } from './suggestions/changeSteps';

/** How replacing is suggested instead of done: each place by a suggestion of its own. */
export interface SuggestedReplacing {
  newId: () => string;
  isOwn: Suggesting['isOwn'];
}

/** What replacing places comes to. */
export interface Replacing {
  /** For one `applyDelta`. */
  steps: TextStep[];
  /** How many places say something else afterwards. */
  count: number;
  /** The suggestions that were made, or added to. */
  ids: string[];
  /** Where what stands in the last place afterwards ends, as the flat text counts then. */
  end: number;
}

/**
 * The steps that replace places in a text, given in order. What takes a place is set as its first character was, and is
 * part of a suggestion where that was. What is crossed out within a place stays. With `suggesting`, replacing is only
 * suggested: of words that one suggested oneself it is done. `breaks`: whether the text may have line breaks.
 */
export function replacePlaces(
  text: Y.Text,
  places: readonly FoundPlace[],
  suggesting: SuggestedReplacing | null,
  breaks: boolean,
): Replacing {
  const steps: TextStep[] = [];
  const ids: string[] = [];
  const units = new Units(text);
  let [count, old, now] = [0, 0, 0];
  const keep = (length: number): void => {
    if (length > 0) steps.push({ retain: length });
    now += length;
  };
  for (const { from, until, becomes } of places) {
    const standing = units.between(from, until);
    const written = unitsOf(becomes, standing.find(isThere)?.attributes ?? {}, breaks);
    const there = standing.filter(isThere);
    keep(from - old);
    old = until;
    if (sayTheSame(there, written)) {
      keep(until - from);
      continue;
    }
    count++;
    const own = suggesting && there.map(({ attributes }) => insertedBy(attributes)).find(suggesting.isOwn);
    const as = suggesting && { id: own ?? suggesting.newId(), isOwn: suggesting.isOwn };
    if (as) ids.push(as.id);
    let left: Unit[] = written;
    for (const stretch of stretchesOf(standing)) {
      if (!isThere(stretch[0])) {
        keep(stretch.length);
        continue;
      }
      const change = as ? changeSteps(stretch, left, as) : replaced(stretch, left);
      for (const step of change.steps) steps.push(step);
      now += change.length;
      left = [];
    }
  }
  return { steps, count, ids, end: now };
}

function replaced(old: readonly Unit[], now: readonly Unit[]): { steps: TextStep[]; length: number } {
  const inserted = now.map(({ insert, attributes }) => ({ insert, attributes: { ...attributes } }));
  return { steps: [...inserted, { delete: old.length }], length: now.length };
}

function isThere(unit: Unit | undefined): boolean {
  return unit !== undefined && deletedBy(unit.attributes) === '';
}

function sayTheSame(one: readonly Unit[], other: readonly Unit[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ insert }, i) => JSON.stringify(insert) === JSON.stringify(other[i]?.insert))
  );
}

/** Words as single characters that are all set the same. */
function unitsOf(words: string, attributes: Unit['attributes'], breaks: boolean): Unit[] {
  return Array.from({ length: words.length }, (_, i) => {
    const character = words.charAt(i);
    if (character !== '\n') return { insert: character, attributes };
    return { insert: breaks ? { ...lineBreakEmbed } : ' ', attributes };
  });
}

/** Taken apart where what is crossed out begins or ends. */
function stretchesOf(units: readonly Unit[]): Unit[][] {
  const stretches: Unit[][] = [];
  for (const unit of units) {
    const last = stretches.at(-1);
    if (last && isThere(last[0]) === isThere(unit)) last.push(unit);
    else stretches.push([unit]);
  }
  return stretches;
}

/** The characters of a text, read once and asked for from its start to its end. */
class Units {
  readonly #inserts: { insert: string | object; attributes?: Record<string, unknown> }[];
  #at = 0;
  #start = 0;

  constructor(text: Y.Text) {
    this.#inserts = text.toDelta() as { insert: string | object; attributes?: Record<string, unknown> }[];
  }

  between(from: number, until: number): Unit[] {
    const found: Unit[] = [];
    for (let one = this.#inserts[this.#at]; one && this.#start < until; one = this.#inserts[this.#at]) {
      const { insert, attributes = {} } = one;
      const length = typeof insert === 'string' ? insert.length : 1;
      for (let i = Math.max(from - this.#start, 0); i < Math.min(until - this.#start, length); i++)
        found.push({ insert: typeof insert === 'string' ? insert.charAt(i) : insert, attributes });
      if (this.#start + length > until) break;
      this.#start += length;
      this.#at++;
    }
    return found;
  }
}
