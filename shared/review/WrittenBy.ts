import * as Y from 'yjs';
import type { Author } from '../article/Author';
import { isSameAuthor } from '../article/Author';
import { correctionsOf, fieldsOf, stillsOf, tagsOf } from '../article/documentShape';
import type { Reading } from '../article/flatText';
import { deletedBy, insertedBy } from '../article/Suggested';
import type { TextName } from '../article/textNames';
import { authorsOf } from '../article/writers';

/** So many characters of a text in a row, and whose: a place in `authors`, -1 for somebody who never said so. */
export type WrittenStretch = readonly [length: number, author: number];

/** Who wrote what an article says, as one of its readings has it. */
export interface WrittenBy {
  authors: Author[];
  texts: Record<TextName, WrittenStretch[]>;
  /** Who set a value as it is, by its key (`valueKey`). */
  values: Record<string, number>;
}

/** What names a value of an article: a field, something of a still, a tag, a correction. */
export const valueKey = {
  field: (name: string): string => `field ${name}`,
  still: (id: string, part: string): string => `still ${id} ${part}`,
  tag: (key: string): string => `tag ${key}`,
  correction: (id: string): string => `correction ${id}`,
};

/** Reads who wrote what an article says, by the Yjs client of each character and value. Never fails. */
export function writtenBy(doc: Y.Doc, reading: Reading = 'original'): WrittenBy {
  const known = authorsOf(doc);
  const authors: Author[] = [];
  const places = new Map<number, number>();
  const placeOf = (client: number): number => {
    const seen = places.get(client);
    if (seen !== undefined) return seen;
    const author = known.get(client);
    let place = author?.by ? authors.findIndex((one) => isSameAuthor(one, author)) : -1;
    if (author?.by && place < 0) place = authors.push(author) - 1;
    places.set(client, place);
    return place;
  };
  const of = (name: TextName): WrittenStretch[] => stretchesOf(doc.getText(name), reading, placeOf);
  const texts = { headline: of('headline'), standfirst: of('standfirst'), body: of('body') };
  const values: Record<string, number> = {};
  const note = (map: Y.Map<unknown>, keyOf: (key: string) => string): void => {
    for (const [key, item] of map._map) if (!item.deleted) values[keyOf(key)] = placeOf(item.id.client);
  };
  note(fieldsOf(doc), valueKey.field);
  note(tagsOf(doc), valueKey.tag);
  for (const [id, still] of stillsOf(doc))
    if (still instanceof Y.Map) note(still, (part) => valueKey.still(id, part));
  for (const [id, correction] of correctionsOf(doc))
    if (correction instanceof Y.Map) note(correction, () => valueKey.correction(id));
  return { authors, texts, values };
}

function stretchesOf(
  text: Y.Text,
  reading: Reading,
  placeOf: (client: number) => number,
): [length: number, author: number][] {
  const found: [length: number, author: number][] = [];
  const isOut = reading === 'original' ? insertedBy : deletedBy;
  let set: Record<string, unknown> = {};
  for (let item = text._start; item; item = item.right) {
    if (item.deleted) continue;
    if (item.content instanceof Y.ContentFormat) {
      const { key } = item.content;
      set = { ...set, [key]: item.content.value as unknown };
    } else if (item.countable && !isOut(set)) {
      const place = placeOf(item.id.client);
      const last = found.at(-1);
      if (last?.[1] === place) last[0] += item.length;
      else found.push([item.length, place]);
    }
  }
  return found;
}
