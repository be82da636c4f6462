import * as Y from 'yjs';

/** How many items lie between two bookmarks. */
const apart = 64;

/** A place in a text from which it can be read on. */
export interface Bookmark {
  /** What stands there; null at the end. */
  item: Y.Item | null;
  /** How many characters stand before it. */
  at: number;
  /** The last value of each mark that is noted before it. */
  marks: ReadonlyMap<string, unknown>;
}

/** The beginning of a text as it is now. */
export function beginningOf(text: Y.Text): Bookmark {
  return { item: text._start, at: 0, marks: new Map() };
}

/**
 * Places all over a text, so that what stands somewhere is found without reading all before it. One holds for as long
 * as nothing was changed before it: whoever changes the text goes from its end to its beginning.
 */
export class Bookmarks {
  readonly #all: Bookmark[] = [];

  constructor(private readonly text: Y.Text) {
    const marks = new Map<string, unknown>();
    let [at, count] = [0, 0];
    for (let item = text._start; item; item = item.right) {
      if (++count % apart === 0) this.#all.push({ item, at, marks: new Map(marks) });
      if (item.deleted) continue;
      if (item.content instanceof Y.ContentFormat) marks.set(item.content.key, item.content.value);
      else if (item.countable) at += item.length;
    }
  }

  /** The last one that stands before a character; else the beginning. */
  before(character: number): Bookmark {
    let [from, until] = [0, this.#all.length];
    while (from < until) {
      const middle = (from + until) >> 1;
      if ((this.#all[middle]?.at ?? Infinity) < character) from = middle + 1;
      else until = middle;
    }
    return this.#all[from - 1] ?? beginningOf(this.text);
  }
}
