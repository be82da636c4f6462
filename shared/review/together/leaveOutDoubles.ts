import * as Y from 'yjs';
import { suggestionsOf } from '../../article/documentShape';
import { insertedBy } from '../../article/Suggested';
import type { TextName } from '../../article/textNames';
import { textNames } from '../../article/textNames';
import { againOf } from '../merging/againOf';
import { TextPlaces } from '../threads/TextPlaces';
import { mended } from './mendTogether';

/**
 * What undo has brought back although a choice between two wordings had written it anew meanwhile would stand there twice:
 * it is taken out where the other is printed, and where that is only suggested it is suggested to go for it, so that either
 * decision leaves one. Of which characters undo has made others only the document in memory knows.
 */
export function leaveOutDoubles(doc: Y.Doc): void {
  const again = [...suggestionsOf(doc).values()].flatMap(againOf);
  if (again.length === 0) return;
  const places = new TextPlaces(doc);
  const suggesters = new Suggesters(doc);
  const doubles = new Map<TextName, Map<number, string>>(textNames.map((name) => [name, new Map()]));
  for (const item of undoneIn(doc)) {
    for (const [client, clock, length, now, nowClock] of again) {
      if (client !== item.id.client) continue;
      // A document may say that there were any number.
      const end = Math.min(clock + length, item.id.clock + item.length);
      for (let at = Math.max(clock, item.id.clock); at < end; at++) {
        const undone = undoneOf(doc, Y.createID(client, at));
        const other = Y.createID(now, nowClock + at - clock);
        if (!undone || !isThere(doc, other)) continue;
        const by = suggesters.of(placeOf(places, other));
        const place = placeOf(places, undone);
        if (place) doubles.get(place.name)?.set(place.index, by);
      }
    }
  }
  if ([...doubles.values()].every(({ size }) => size === 0)) return;
  doc.transact(() => {
    for (const [name, found] of doubles) {
      const text = doc.getText(name);
      for (const { at, length, by } of inRows(found).reverse()) {
        if (by === '') text.delete(at, length);
        else text.format(at, length, { inserted: null, deleted: by });
      }
    }
  }, mended);
}

/** A character of a text. */
interface Place {
  name: TextName;
  index: number;
}

function placeOf(places: TextPlaces, id: Y.ID): Place | null {
  const position = Y.encodeRelativePosition(new Y.RelativePosition(null, null, id, 0));
  for (const name of textNames) {
    const index = places.indexOf(name, position, false);
    if (index !== null) return { name, index };
  }
  return null;
}

/** By which suggestions the characters of a document would come; each text is read once. */
class Suggesters {
  readonly #texts = new Map<TextName, { until: number; by: string }[]>();

  constructor(private readonly doc: Y.Doc) {}

  /** The suggestion by which a character would come; '' for one that is there. */
  of(place: Place | null): string {
    if (!place) return '';
    let pieces = this.#texts.get(place.name);
    if (!pieces) this.#texts.set(place.name, (pieces = piecesOf(this.doc.getText(place.name))));
    return pieces.find(({ until }) => place.index < until)?.by ?? '';
  }
}

function piecesOf(text: Y.Text): { until: number; by: string }[] {
  let until = 0;
  const delta = text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[];
  return delta.map(({ insert, attributes }) => {
    until += typeof insert === 'string' ? insert.length : 1;
    return { until, by: insertedBy(attributes) };
  });
}

/** What undo has written again of the texts. */
function undoneIn(doc: Y.Doc): Y.Item[] {
  const found: Y.Item[] = [];
  for (const name of textNames)
    for (let item = doc.getText(name)._start; item; item = item.right) if (item.redone) found.push(item);
  return found;
}

/** Characters as rows of such that follow each other: those of two units are never cut. */
function inRows(characters: ReadonlyMap<number, string>): { at: number; length: number; by: string }[] {
  const rows: { at: number; length: number; by: string }[] = [];
  for (const [at, by] of [...characters].sort(([one], [other]) => one - other)) {
    const last = rows.at(-1);
    if (last && last.by === by && last.at + last.length === at) last.length++;
    else rows.push({ at, length: 1, by });
  }
  return rows;
}

/** The character that undo has written for one that had been taken out; null where it has not, or that is gone. */
function undoneOf({ store }: Y.Doc, id: Y.ID): Y.ID | null {
  let now = id;
  while (now.clock < Y.getState(store, now.client)) {
    const item: unknown = Y.getItem(store, now);
    if (!(item instanceof Y.Item)) return null;
    if (!item.redone) return item.deleted || now === id ? null : now;
    now = Y.createID(item.redone.client, item.redone.clock + now.clock - item.id.clock);
  }
  return null;
}

function isThere({ store }: Y.Doc, id: Y.ID): boolean {
  if (id.clock >= Y.getState(store, id.client)) return false;
  const item: unknown = Y.getItem(store, id);
  return item instanceof Y.Item && !item.deleted;
}
