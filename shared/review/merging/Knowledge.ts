import * as Y from 'yjs';
import { CharacterSet } from './CharacterSet';

/** Some of a client's clocks in a row. */
interface Clocks {
  clock: number;
  len: number;
}

const none: readonly Clocks[] = [];

/** What a copy of an article knows: of each client how much, and what of that is deleted. */
export class Knowledge {
  private constructor(
    readonly states: ReadonlyMap<number, number>,
    private readonly deleted: ReadonlyMap<number, readonly Clocks[]>,
    private readonly recalled = new CharacterSet(),
  ) {}

  /** What a document in which nothing waits knows, as it is now. */
  static of(doc: Y.Doc): Knowledge {
    const { sv, ds } = Y.snapshot(doc);
    return new Knowledge(sv, ds.clients);
  }

  /** What both know. */
  and(other: Knowledge): Knowledge {
    const states = new Map<number, number>();
    for (const [client, clock] of this.states) {
      const both = Math.min(clock, other.states.get(client) ?? 0);
      if (both > 0) states.set(client, both);
    }
    const deleted = new Map<number, Clocks[]>();
    for (const [client, ranges] of this.deleted) {
      const both = overlaps(ranges, other.deleted.get(client) ?? none);
      if (both.length > 0) deleted.set(client, both);
    }
    return new Knowledge(states, deleted);
  }

  /** The same, which sees some marks although they are deleted. */
  recalling(marks: CharacterSet): Knowledge {
    return new Knowledge(this.states, this.deleted, marks);
  }

  /** Whether another knows all of this. */
  isWithin(other: Knowledge): boolean {
    for (const [client, clock] of this.states) if ((other.states.get(client) ?? 0) < clock) return false;
    for (const [client, ranges] of this.deleted) {
      const theirs = other.deleted.get(client) ?? none;
      const covered = overlaps(ranges, theirs).reduce((sum, { len }) => sum + len, 0);
      if (covered < ranges.reduce((sum, { len }) => sum + len, 0)) return false;
    }
    return true;
  }

  knows(client: number, clock: number): boolean {
    return clock < (this.states.get(client) ?? 0);
  }

  /** Whether it knows something that is not deleted. */
  sees(client: number, clock: number): boolean {
    if (!this.knows(client, clock)) return false;
    const ranges = this.deleted.get(client) ?? none;
    const range = ranges[indexAt(ranges, clock)];
    return !range || clock >= range.clock + range.len || this.recalled.has(client, clock);
  }

  /** The next clock of a client from which on `sees` may say otherwise; Infinity where it never does. */
  nextEdge(client: number, clock: number): number {
    const state = this.states.get(client) ?? 0;
    const ranges = this.deleted.get(client) ?? none;
    const at = indexAt(ranges, clock);
    const [range, next] = [ranges[at], ranges[at + 1]];
    let edge = state > clock ? state : Infinity;
    if (range && range.clock + range.len > clock) edge = Math.min(edge, range.clock + range.len);
    if (next) edge = Math.min(edge, next.clock);
    return edge;
  }

  /** All of it as a text: the same for two that know the same, wherever they are. */
  toString(): string {
    const states = [...this.states].sort(([a], [b]) => a - b);
    const deleted = [...this.deleted].filter(([, ranges]) => ranges.length > 0).sort(([a], [b]) => a - b);
    return JSON.stringify([
      states,
      deleted.map(([client, ranges]) => [client, ranges.map(({ clock, len }) => [clock, len])]),
    ]);
  }
}

/** The place of the last range that begins at a clock or before it; -1 for none. */
function indexAt(ranges: readonly Clocks[], clock: number): number {
  let [from, until] = [0, ranges.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if ((ranges[middle]?.clock ?? Infinity) <= clock) from = middle + 1;
    else until = middle;
  }
  return from - 1;
}

/** What two rows of ranges have in common; each is in order, without overlaps. */
function overlaps(ranges: readonly Clocks[], others: readonly Clocks[]): Clocks[] {
  const found: Clocks[] = [];
  let [i, j] = [0, 0];
  for (let one = ranges[i], other = others[j]; one && other; one = ranges[i], other = others[j]) {
    const clock = Math.max(one.clock, other.clock);
    const end = Math.min(one.clock + one.len, other.clock + other.len);
    if (end > clock) found.push({ clock, len: end - clock });
    if (one.clock + one.len === end) i++;
    else j++;
  }
  return found;
}
