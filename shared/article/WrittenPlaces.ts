import type * as Y from 'yjs';
import { insertedBy } from './Suggested';

/**
 * Where the characters of a text as it is printed stand in the text as it is written, which has what suggestions would
 * insert besides; with `hidingBy` `deletedBy`, of the text as it would be with all taken over. Both count as `flatText`
 * does. For the text as it is when this is made.
 */
export class WrittenPlaces {
  /** Stretches that are not printed, in order. */
  readonly #hidden: readonly Hidden[];

  constructor(text: Y.Text, hidingBy: typeof insertedBy = insertedBy) {
    const hidden: Hidden[] = [];
    let [at, before] = [0, 0];
    for (const { insert, attributes } of text.toDelta() as {
      insert: unknown;
      attributes?: Record<string, unknown>;
    }[]) {
      const length = typeof insert === 'string' ? insert.length : 1;
      if (hidingBy(attributes)) {
        const last = hidden.at(-1);
        if (last && last.at + last.length === at) last.length += length;
        else hidden.push({ at, length, before });
        before += length;
      }
      at += length;
    }
    this.#hidden = hidden;
  }

  /** The place in the written text of a place in the printed one: of what is not printed there, after it. */
  written(printed: number): number {
    const last = this.#last(({ at, before }) => at - before <= printed);
    return last ? printed + last.before + last.length : printed;
  }

  /** The place in the printed text of a place in the written one; where it is not printed, the place where it would be. */
  printed(written: number): number {
    const last = this.#last(({ at }) => at < written);
    return last ? written - last.before - Math.min(last.length, written - last.at) : written;
  }

  /** The last of the stretches for which something holds; it holds for all before that. */
  #last(holds: (hidden: Hidden) => boolean): Hidden | undefined {
    let [from, until] = [0, this.#hidden.length];
    while (from < until) {
      const middle = (from + until) >> 1;
      const hidden = this.#hidden[middle];
      if (hidden && holds(hidden)) from = middle + 1;
      else until = middle;
    }
    return this.#hidden[from - 1];
  }
}

/** A stretch of the written text that is not printed. */
interface Hidden {
  /** Where it begins in the written text. */
  at: number;
  length: number;
  /** How many characters before it are not printed. */
  before: number;
}
