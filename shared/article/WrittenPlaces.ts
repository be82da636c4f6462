import type * as Y from 'yjs';
import { insertedBy } from './Suggested';

/**
 * Where the characters of a text as it is printed stand in the text as it is written, which has what suggestions would
 * insert besides. Both count as `flatText` does. For the text as it is when this is made.
 */
export class WrittenPlaces {
  /** Stretches that are not printed, in order: where they begin in the written text, and how long they are. */
  readonly #hidden: readonly { at: number; length: number }[];

  constructor(text: Y.Text) {
    const hidden: { at: number; length: number }[] = [];
    let at = 0;
    for (const { insert, attributes } of text.toDelta() as {
      insert: unknown;
      attributes?: Record<string, unknown>;
    }[]) {
      const length = typeof insert === 'string' ? insert.length : 1;
      const last = hidden.at(-1);
      if (insertedBy(attributes)) {
        if (last && last.at + last.length === at) last.length += length;
        else hidden.push({ at, length });
      }
      at += length;
    }
    this.#hidden = hidden;
  }

  /** The place in the written text of a place in the printed one: of what is not printed there, after it. */
  written(printed: number): number {
    let written = printed;
    for (const { at, length } of this.#hidden) {
      if (at > written) break;
      written += length;
    }
    return written;
  }

  /** The place in the printed text of a place in the written one; where it is not printed, the place where it would be. */
  printed(written: number): number {
    let before = 0;
    for (const { at, length } of this.#hidden) {
      if (at >= written) break;
      before += Math.min(length, written - at);
    }
    return written - before;
  }
}
