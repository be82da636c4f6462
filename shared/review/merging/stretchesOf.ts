import * as Y from 'yjs';
import type { Knowledge } from './Knowledge';

/** The attributes of the flat text. */
export type Attributes = Readonly<Record<string, unknown>>;

/** Characters of a text in a row, or one embedded object, that each of some copies sees or does not see as a whole. */
export interface Stretch {
  client: number;
  /** Of its first character. */
  clock: number;
  insert: string | object;
  /** Of each copy whether it sees them. */
  seen: readonly boolean[];
  /** Of each copy what they are set as: the same array where that is the same, one object for those that never differed. */
  set: readonly Attributes[];
  /** Of what all have taken out right before it, and the first copy knows, how many characters were written in a row. */
  gone: number;
}

/**
 * A text as several copies have it at once, in the order in which it stands in the document of all of them: whatever at
 * least one of them sees.
 */
export function stretchesOf(text: Y.Text, copies: readonly Knowledge[]): Stretch[] {
  const found: Stretch[] = [];
  const plain: Attributes = {};
  let set: readonly Attributes[] = copies.map(() => plain);
  const before = new TakenOut(copies[0]);
  const add = (client: number, clock: number, insert: string | object): void => {
    const seen = copies.map((copy) => copy.sees(client, clock));
    if (seen.includes(true)) found.push({ client, clock, insert, seen, set, gone: before.end() });
    else before.add(client, clock, typeof insert === 'string' ? insert.length : 1);
  };
  for (let item = text._start; item; item = item.right) {
    const { client, clock } = item.id;
    const { content } = item;
    if (content instanceof Y.ContentFormat) {
      const { key } = content;
      const value: unknown = content.value;
      const next = new Map<Attributes, Attributes>();
      set = set.map((now, at) => {
        if (!copies[at]?.sees(client, clock)) return now;
        const known = next.get(now) ?? withMark(now, key, value);
        next.set(now, known);
        return known;
      });
      continue;
    }
    if (!(content instanceof Y.ContentString)) {
      const [insert] = item.countable ? (content.getContent() as unknown[]) : [];
      if (typeof insert === 'object' && insert !== null) add(client, clock, insert);
      else if (content instanceof Y.ContentDeleted) before.add(client, clock, item.length);
      continue;
    }
    const end = clock + item.length;
    for (let from = clock; from < end;) {
      let until = end;
      for (const copy of copies) until = Math.min(until, copy.nextEdge(client, from));
      add(client, from, content.str.slice(from - clock, until - clock));
      from = until;
    }
  }
  return found;
}

function withMark(set: Attributes, key: string, value: unknown): Attributes {
  const { [key]: _was, ...others } = set;
  return value === null ? others : { ...others, [key]: value };
}

/** The characters between two stretches that are taken out. */
class TakenOut {
  #most = 0;
  #row = 0;
  #client = 0;
  #clock = 0;

  /** `base` is the copy that has to know them. */
  constructor(private readonly base: Knowledge | undefined) {}

  add(client: number, clock: number, length: number): void {
    const known = Math.min(length, (this.base?.states.get(client) ?? 0) - clock);
    if (known <= 0) return;
    const goesOn = this.#client === client && this.#clock === clock;
    this.#row = goesOn ? this.#row + known : known;
    [this.#client, this.#clock] = [client, clock + known];
    this.#most = Math.max(this.#most, this.#row);
  }

  /** How many of them were written one behind the other, at most; from here on others are counted. */
  end(): number {
    const most = this.#most;
    this.#most = this.#row = 0;
    return most;
  }
}

/** How many characters it is, as the flat text counts. */
export function lengthOf({ insert }: Stretch): number {
  return typeof insert === 'string' ? insert.length : 1;
}
