import * as Y from 'yjs';
import { suggestionsOf } from '../../article/documentShape';
import type { TextName } from '../../article/textNames';
import { textNames } from '../../article/textNames';
import { againOf } from '../merging/againOf';
import { TextPlaces } from '../threads/TextPlaces';
import { mended } from './mendTogether';

/**
 * Takes out what undo has brought back although a choice between two wordings had written it anew meanwhile: it would
 * stand there twice. Of which characters undo has made others only the document in memory knows.
 */
export function leaveOutDoubles(doc: Y.Doc): void {
  const again = [...suggestionsOf(doc).values()].flatMap(againOf);
  if (again.length === 0) return;
  const places = new TextPlaces(doc);
  const doubles = new Map<TextName, Set<number>>(textNames.map((name) => [name, new Set()]));
  for (const item of undoneIn(doc)) {
    for (const [client, clock, length, now, nowClock] of again) {
      if (client !== item.id.client) continue;
      // A document may say that there were any number.
      const end = Math.min(clock + length, item.id.clock + item.length);
      for (let at = Math.max(clock, item.id.clock); at < end; at++) {
        const undone = undoneOf(doc, Y.createID(client, at));
        if (!undone || !isThere(doc, Y.createID(now, nowClock + at - clock))) continue;
        const position = Y.encodeRelativePosition(new Y.RelativePosition(null, null, undone, 0));
        for (const [name, found] of doubles) {
          const index = places.indexOf(name, position, false);
          if (index !== null) found.add(index);
        }
      }
    }
  }
  if ([...doubles.values()].every(({ size }) => size === 0)) return;
  doc.transact(() => {
    for (const [name, found] of doubles)
      for (const { at, length } of inRows(found).reverse()) doc.getText(name).delete(at, length);
  }, mended);
}

/** What undo has written again of the texts. */
function undoneIn(doc: Y.Doc): Y.Item[] {
  const found: Y.Item[] = [];
  for (const name of textNames)
    for (let item = doc.getText(name)._start; item; item = item.right) if (item.redone) found.push(item);
  return found;
}

/** Numbers as rows of such that follow each other: characters of two units are never cut. */
function inRows(numbers: ReadonlySet<number>): { at: number; length: number }[] {
  const rows: { at: number; length: number }[] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const last = rows.at(-1);
    if (last && last.at + last.length === number) last.length++;
    else rows.push({ at: number, length: 1 });
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
