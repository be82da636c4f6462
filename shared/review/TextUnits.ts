import type * as Y from 'yjs';
import type { Unit } from './suggestions/changeSteps';

/** The characters of a text as single ones, read once. Stretches are asked for from its start to its end. */
export class TextUnits {
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
