import * as Y from 'yjs';
import type { TextName } from '../../article/textNames';
import { crossedOutIn } from '../suggestions/crossedOutIn';

/**
 * Where characters that relative positions name stand in the texts of a document, as long as it stays as it is. It says
 * what Yjs says, who counts from the start of the text each time: here that is done once for all of them.
 */
export class TextPlaces {
  readonly #starts = new Map<TextName, ReadonlyMap<Y.Item, number>>();

  /** Whether somebody suggests that every one of some words goes. */
  readonly isCrossedOut: ReturnType<typeof crossedOutIn>;

  constructor(readonly doc: Y.Doc) {
    this.isCrossedOut = crossedOutIn(doc);
  }

  /** The index in a text that an encoded position stands for; null for none. `undone` as in `placeIn`. */
  indexOf(name: TextName, encoded: unknown, undone: boolean): number | null {
    if (!(encoded instanceof Uint8Array)) return null;
    try {
      const position = Y.decodeRelativePosition(encoded);
      if (position.item) return this.#indexOfItem(name, position.item, position.assoc, undone);
      const at = Y.createAbsolutePositionFromRelativePosition(position, this.doc, undone);
      return at?.type === this.doc.getText(name) ? at.index : null;
    } catch {
      // No position at all: somebody else's bytes.
      return null;
    }
  }

  /** Whether the very character that an encoded position names stands in a text, and not only what was around it. */
  hasCharacter(name: TextName, encoded: unknown, undone: boolean): boolean {
    if (!(encoded instanceof Uint8Array)) return false;
    try {
      const { item } = Y.decodeRelativePosition(encoded);
      const found = item && this.#itemOf(item, undone);
      return found !== null && this.#startsIn(name).has(found.item) && !found.item.deleted;
    } catch {
      return false;
    }
  }

  #indexOfItem(name: TextName, id: Y.ID, assoc: number, undone: boolean): number | null {
    const found = this.#itemOf(id, undone);
    if (!found) return null;
    const { item, within } = found;
    const start = this.#startsIn(name).get(item);
    if (start === undefined) return null;
    return item.deleted || !item.countable ? start : start + within + (assoc >= 0 ? 0 : 1);
  }

  /** The item of a character, with how many stand before it there; null for what the document does not know. */
  #itemOf(id: Y.ID, undone: boolean): { item: Y.Item; within: number } | null {
    const { store } = this.doc;
    if (Y.getState(store, id.client) <= id.clock) return null;
    let item: unknown = Y.getItem(store, id);
    let within = item instanceof Y.Item ? id.clock - item.id.clock : 0;
    while (undone && item instanceof Y.Item && item.redone) {
      const { client, clock } = item.redone;
      const again = clock + within;
      item = Y.getItem(store, Y.createID(client, again));
      within = item instanceof Y.Item ? again - item.id.clock : 0;
    }
    return item instanceof Y.Item ? { item, within } : null;
  }

  #startsIn(name: TextName): ReadonlyMap<Y.Item, number> {
    const known = this.#starts.get(name);
    if (known) return known;
    const starts = new Map<Y.Item, number>();
    this.#starts.set(name, starts);
    let index = 0;
    for (let item = this.doc.getText(name)._start; item; item = item.right) {
      starts.set(item, index);
      if (!item.deleted && item.countable) index += item.length;
    }
    return starts;
  }
}
