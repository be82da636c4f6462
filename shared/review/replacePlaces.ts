import type * as Y from 'yjs';
import { lineBreakEmbed } from '../article/flatText';
import { deletedBy, insertedBy } from '../article/Suggested';
import type { TextStep } from './restoreText';
import type { Suggesting, Unit } from './suggestions/changeSteps';
import { changeSteps } from './suggestions/changeSteps';
import { setWordsOf } from './setWords';
import { TextUnits } from './TextUnits';

/** How replacing is suggested instead of done: each place by a suggestion of its own. */
export interface SuggestedReplacing {
  newId: () => string;
  isOwn: Suggesting['isOwn'];
}

/** A stretch of a text and what takes its place: words, set as its first character is, or characters as they are. */
export interface PlaceToReplace {
  from: number;
  until: number;
  becomes: string | readonly Unit[];
}

/** A place that says something else now, or a part of one: it is parted by what is crossed out in it. */
export interface ReplacedPlace {
  /** Where it begins and ends, as the flat text counts afterwards. */
  from: number;
  until: number;
  /** What stood there, and what took its place. */
  before: readonly Unit[];
  after: readonly Unit[];
}

/** What replacing places comes to. */
export interface Replacing {
  /** For one `applyDelta`. */
  steps: TextStep[];
  /** How many places say something else afterwards, and which. */
  count: number;
  replaced: ReplacedPlace[];
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
  places: readonly PlaceToReplace[],
  suggesting: SuggestedReplacing | null,
  breaks: boolean,
): Replacing {
  const steps: TextStep[] = [];
  const ids: string[] = [];
  const all: ReplacedPlace[] = [];
  const units = new TextUnits(text);
  let [count, old, now] = [0, 0, 0];
  const keep = (length: number): void => {
    if (length > 0) steps.push({ retain: length });
    now += length;
  };
  for (const { from, until, becomes } of places) {
    const standing = units.between(from, until);
    const there = standing.filter(isThere);
    const written =
      typeof becomes === 'string' ? unitsOf(becomes, there[0]?.attributes ?? {}, breaks) : [...becomes];
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
      const begins = now;
      const change = as ? changeSteps(stretch, left, as) : replaced(stretch, left);
      for (const step of change.steps) steps.push(step);
      now += change.length;
      all.push({ from: begins, until: now, before: stretch, after: left });
      left = [];
    }
    if (left.length === 0) continue;
    // Where nothing stands there is nothing to stand in the place of.
    steps.push(...setWordsOf(left));
    all.push({ from: now, until: now + left.length, before: [], after: left });
    now += left.length;
  }
  return { steps, count, replaced: all, ids, end: now };
}

function replaced(old: readonly Unit[], now: readonly Unit[]): { steps: TextStep[]; length: number } {
  return { steps: [...setWordsOf(now), { delete: old.length }], length: now.length };
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
