import * as Y from 'yjs';

/** Characters in a row of one item, or an embedded object, in a stretch that a suggestion is about. */
export interface Covered {
  item: Y.Item;
  /** Where they stand, as `flatText` counts. */
  at: number;
  length: number;
  /** The mark that says so: the last one before them. */
  mark: Y.Item;
  /** The id of the suggestion they were in before; null where they were not there yet. */
  was: string | null;
}

/** A stretch of a text that one suggestion is about, from the mark that begins it to the one that ends it. */
export interface Region {
  id: string;
  marks: Y.Item[];
  covered: Covered[];
  /** The suggestion that would be there without its marks; '' for none. */
  behind: string;
  /** The marks that end it, all that stand there. */
  ends: Y.Item[];
}

/** Whether a document had an item before a change was made. */
export function wasKnown({ beforeState }: Y.Transaction, { id }: Y.Item): boolean {
  return id.clock < (beforeState.get(id.client) ?? 0);
}

/** Whether a change changed something in a text. */
export function hasChanged({ changed }: Y.Transaction, text: Y.Text): boolean {
  return (changed as ReadonlyMap<unknown, unknown>).has(text);
}

/** The stretches of a text that are in suggestions of one kind after a change, and what they were in before. */
export function regionsOf(text: Y.Text, key: 'inserted' | 'deleted', change: Y.Transaction): Region[] {
  const found: Region[] = [];
  let [at, was, now] = [0, '', ''];
  let region = null as Region | null;
  /** The last one, as long as no character stands behind it. */
  let ended = null as Region | null;
  for (let item = text._start; item; item = item.right) {
    const known = wasKnown(change, item);
    const { content } = item;
    if (content instanceof Y.ContentFormat) {
      if (content.key !== key) continue;
      const value = typeof content.value === 'string' ? content.value : '';
      if (known && (!item.deleted || Y.isDeleted(change.deleteSet, item.id))) was = value;
      if (item.deleted) continue;
      const last = region ?? ended;
      if (last && value !== last.id) last.ends.push(item);
      if (region && value !== region.id) {
        ended = region;
        region = null;
      }
      if (value && region) region.marks.push(item);
      else if (value) {
        region = { id: value, marks: [item], covered: [], behind: now, ends: [] };
        found.push(region);
      }
      now = value;
      continue;
    }
    if (item.deleted || !item.countable) continue;
    ended = null;
    const mark = region?.marks.at(-1);
    if (region && mark) region.covered.push({ item, at, length: item.length, mark, was: known ? was : null });
    at += item.length;
  }
  return found.filter(({ covered }) => covered.length > 0);
}
