import * as Y from 'yjs';
import { wasKnown } from './regionsOf';

/**
 * How all that ever stood in a text stands, as long as nothing is written in it. However often it is asked, a text is
 * walked through once, and so is what something was written behind.
 */
export class ItemOrder {
  /** How many come before each, once anybody asks. */
  #places: Map<Y.Item, number> | null = null;
  readonly #known = new Map<Y.Item, Y.Item | null>();

  constructor(
    private readonly text: Y.Text,
    private readonly change: Y.Transaction,
  ) {}

  /** Whether an item stands behind another, or is that. */
  isBehind(first: Y.Item, item: Y.Item): boolean {
    const places = (this.#places ??= placesIn(this.text));
    const [before, at] = [places.get(first), places.get(item)];
    return before !== undefined && at !== undefined && before <= at;
  }

  /** What was here before a change, and something that came with it was written behind; null for nothing. */
  knownBefore(item: Y.Item): Y.Item | null {
    const passed: Y.Item[] = [];
    let found: Y.Item | null | undefined;
    for (let one = item; found === undefined;) {
      found = this.#known.get(one);
      if (found !== undefined) break;
      passed.push(one);
      const before = one.origin && Y.getItem(this.change.doc.store, one.origin);
      if (!(before instanceof Y.Item)) found = null;
      else if (wasKnown(this.change, before)) found = before;
      else one = before;
    }
    for (const one of passed) this.#known.set(one, found);
    return found;
  }
}

function placesIn(text: Y.Text): Map<Y.Item, number> {
  const places = new Map<Y.Item, number>();
  for (let item = text._start; item; item = item.right) places.set(item, places.size);
  return places;
}
