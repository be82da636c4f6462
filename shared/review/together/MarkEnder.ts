import * as Y from 'yjs';
import type { Covered } from './regionsOf';

/**
 * Takes words out of the suggestions that they are in, from the beginning of a text to its end. It sets and takes away
 * the same marks as Yjs does, which would look for the place of each from the beginning.
 */
export class MarkEnder {
  #left: Y.Item | null = null;
  #right: Y.Item | null;
  /** What the marks before this place say. */
  #value: unknown = null;

  constructor(
    private readonly text: Y.Text,
    private readonly key: 'inserted' | 'deleted',
    private readonly mending: Y.Transaction,
  ) {
    this.#right = text._start;
  }

  /** Takes out words that stand behind one another, and behind those that were taken out before. */
  takeOut(words: readonly Covered[]): void {
    const [first, last] = [words[0]?.item, words.at(-1)?.item];
    if (!first || !last) return;
    this.#goTo(first);
    while (this.#right && (this.#right.deleted || this.#saysNothing(this.#right))) this.#forward();
    let behind = this.#value;
    if (behind !== null) this.#set(null);
    for (let isBehind = false; this.#right;) {
      const { key, value } = this.#formatAt(this.#right) ?? {};
      if (isBehind && (behind === null || (!this.#right.deleted && key === undefined))) break;
      if (key === this.key) {
        if (isBehind && value !== null) break;
        behind = value;
        this.#right.delete(this.mending);
      }
      isBehind ||= this.#right === last;
      this.#forward();
    }
    while (this.#right && (this.#right.deleted || this.#lets(this.#right, behind))) {
      if (!this.#right.deleted) behind = null;
      this.#forward();
    }
    if (behind !== null) this.#set(behind);
    // What follows may begin right behind these words.
    [this.#left, this.#right, this.#value] = [last, last.right, null];
  }

  /** Goes behind the last character before an item. */
  #goTo(item: Y.Item): void {
    let place = [this.#left, this.#right, this.#value] as const;
    while (this.#right && this.#right !== item) {
      const isVisible = this.#right.countable && !this.#right.deleted;
      this.#forward();
      if (isVisible) place = [this.#left, this.#right, this.#value];
    }
    [this.#left, this.#right, this.#value] = place;
  }

  #forward(): void {
    const format = this.#right && this.#formatAt(this.#right);
    if (format?.key === this.key) this.#value = format.value;
    this.#left = this.#right;
    this.#right = this.#right?.right ?? null;
  }

  #set(value: unknown): void {
    const { doc } = this.mending;
    const id = Y.createID(doc.clientID, Y.getState(doc.store, doc.clientID));
    const [left, right] = [this.#left, this.#right];
    const content = new Y.ContentFormat(this.key, value as object);
    const mark = new Y.Item(
      id,
      left,
      left && left.lastId,
      right,
      right && right.id,
      this.text,
      null,
      content,
    );
    mark.integrate(this.mending, 0);
    this.#right = mark;
    this.#forward();
  }

  #formatAt({ content, deleted }: Y.Item): Y.ContentFormat | null {
    return !deleted && content instanceof Y.ContentFormat ? content : null;
  }

  #saysNothing(item: Y.Item): boolean {
    return this.#formatAt(item)?.value === null;
  }

  #lets(item: Y.Item, value: unknown): boolean {
    const format = this.#formatAt(item);
    return value !== null && format?.key === this.key && format.value === value;
  }
}
