import * as Y from 'yjs';
import { bodyOf, fromDisk } from './documentShape';

/** An update that says nothing: applied, it has Yjs try again what waits. */
const nothing = new Uint8Array([0, 0]);

/** More rounds than this are not tried; each fills at least one hole. */
const mostRounds = 100_000;

/** What one struct that waits needs of a hole: it continues after it, ends before it, or lies inside what was lost. */
interface Need {
  item: Y.Item;
  as: 'left' | 'right' | 'parent';
}

/**
 * Shows what was written after something that is lost. Yjs lets whatever builds on a missing update wait, out of
 * sight, for as long as that is missing. Here the places of the missing characters are taken by deleted ones, so
 * that all that follows finds its place again, as well as can be told: only what is lost stays lost. Nothing of
 * this is stored: applying the lost update to a document that has not been filled still works. Answers the texts
 * that found no place even so. Does nothing to a document from which nothing is missing.
 */
export function fillHoles(doc: Y.Doc): string[] {
  const placed: { id: Y.ID; texts: string[] }[] = [];
  for (let round = 0; round < mostRounds && doc.store.pendingStructs !== null; round++) {
    const waiting = Y.decodeUpdateV2(doc.store.pendingStructs.update).structs;
    if (round === 0)
      placed.push(...waiting.flatMap((struct) => (struct instanceof Y.Item ? textsOf(struct) : [])));
    const hole = firstHole(doc, waiting);
    if (!hole) break;
    doc.transact((transaction) => fill(transaction, hole), fromDisk);
    Y.applyUpdate(doc, nothing, fromDisk);
  }
  return placed.filter(({ id }) => !hasPlace(doc, id)).flatMap(({ texts }) => texts);
}

interface Hole {
  client: number;
  from: number;
  until: number;
  /** By clock. Several may need the same: what was written on after it was filled does, too. */
  needs: Map<number, Need[]>;
}

/** The next stretch of ids of one client that is missing, and who needs which of them. */
function firstHole(doc: Y.Doc, waiting: readonly (Y.Item | Y.GC | Y.Skip)[]): Hole | null {
  const starts = new Map<number, number>();
  for (const struct of waiting) {
    if (struct instanceof Y.Skip) continue;
    const { client, clock } = struct.id;
    starts.set(client, Math.min(starts.get(client) ?? Infinity, clock));
  }
  const needed = new Map<number, Map<number, Need[]>>();
  const ends = new Map<number, number>();
  const need = (id: unknown, item: Y.Item, as: Need['as']): void => {
    if (!(id instanceof Y.ID)) return;
    const { client, clock } = id;
    if (clock < Y.getState(doc.store, client) || clock >= (starts.get(client) ?? Infinity)) return;
    const known = needed.get(client) ?? new Map<number, Need[]>();
    known.set(clock, [...(known.get(clock) ?? []), { item, as }]);
    needed.set(client, known);
    ends.set(client, Math.max(ends.get(client) ?? 0, clock + 1));
  };
  for (const struct of waiting) {
    if (!(struct instanceof Y.Item)) continue;
    need(struct.origin, struct, 'left');
    need(struct.rightOrigin, struct, 'right');
    need(struct.parent, struct, 'parent');
  }
  // In an order that what was written since does not change.
  for (const client of new Set([...inOrder(starts), ...inOrder(ends)])) {
    const from = Y.getState(doc.store, client);
    const until = starts.get(client) ?? ends.get(client) ?? from;
    if (until > from && Number.isFinite(until)) {
      return { client, from, until, needs: needed.get(client) ?? new Map<number, Need[]>() };
    }
  }
  return null;
}

const inOrder = (clients: ReadonlyMap<number, number>): number[] => [...clients.keys()].sort((a, b) => a - b);

/** Takes the place of every id of a hole: of those that something builds on by a deleted character there. */
function fill(transaction: Y.Transaction, { client, from, until, needs }: Hole): void {
  // What its writer wrote last before it: most likely what the hole goes on with.
  const before = endingAt(transaction, from > 0 ? Y.createID(client, from - 1) : null);
  let clock = from;
  for (const [needed, need] of [...needs].sort(([a], [b]) => a - b)) {
    if (needed > clock) new Y.GC(Y.createID(client, clock), needed - clock).integrate(transaction, 0);
    standIn(transaction, Y.createID(client, needed), need, before);
    clock = needed + 1;
  }
  if (until > clock) new Y.GC(Y.createID(client, clock), until - clock).integrate(transaction, 0);
}

/**
 * Puts a deleted character where something lost was, by what needs it. What is the same with and without all that was
 * written since comes first: the text then looks the same each time the article is opened.
 */
function standIn(transaction: Y.Transaction, id: Y.ID, needs: readonly Need[], before: Y.Item | null): void {
  const { doc } = transaction;
  if (needs.some(({ as }) => as === 'parent')) {
    const stills = doc.getMap<unknown>('stills');
    place(
      transaction,
      id,
      null,
      null,
      stills,
      `lost-${id.client}-${id.clock}`,
      new Y.ContentType(new Y.Map()),
    );
    return;
  }
  const lost = new Y.ContentDeleted(1);
  const inMap = needs.every(({ item }) => item.content instanceof Y.ContentAny);
  const goesOn =
    before && (inMap ? needs.some(({ item }) => isSameField(before, item)) : before.parentSub === null)
      ? before
      : null;
  // The other side of what waits is the surest sign of where it was.
  for (const { item, as } of needs) {
    const beside =
      as === 'left' ? startingAt(transaction, item.rightOrigin) : endingAt(transaction, item.origin);
    if (!beside || beside.parent === goesOn?.parent) continue;
    const [left, right] = as === 'left' ? [beside.left, beside] : [beside, beside.right];
    return place(transaction, id, left, right, beside.parent, beside.parentSub, lost);
  }
  if (goesOn) place(transaction, id, goesOn, goesOn.right, goesOn.parent, goesOn.parentSub, lost);
  else if (inMap) new Y.GC(id, 1).integrate(transaction, 0);
  else place(transaction, id, lastIn(bodyOf(doc)), null, bodyOf(doc), null, lost);
}

/** Whether a value looks like the next of a field's, as when it is typed in: one begins as the other does. */
function isSameField(before: Y.Item, item: Y.Item): boolean {
  if (before.parentSub === null) return false;
  const [one, other] = [before, item].map(({ content }) =>
    content instanceof Y.ContentAny ? (content.arr[0] as unknown) : null,
  );
  if (typeof one !== 'string' || typeof other !== 'string' || !one || !other) return false;
  return one.startsWith(other) || other.startsWith(one);
}

function place(
  transaction: Y.Transaction,
  id: Y.ID,
  left: Y.Item | null,
  right: Y.Item | null,
  parent: Y.Item['parent'],
  parentSub: string | null,
  content: Y.Item['content'],
): void {
  const item = new Y.Item(
    id,
    left,
    left?.lastId ?? null,
    right,
    right?.id ?? null,
    parent,
    parentSub,
    content,
  );
  item.integrate(transaction, 0);
}

/** The item that ends with an id, if it is there and has a place. */
function endingAt(transaction: Y.Transaction, id: Y.ID | null): Y.Item | null {
  const { doc } = transaction;
  return id && known(doc, id) ? Y.getItemCleanEnd(transaction, doc.store, id) : null;
}

/** The item that starts with an id, if it is there and has a place. */
function startingAt(transaction: Y.Transaction, id: Y.ID | null): Y.Item | null {
  return id && known(transaction.doc, id) ? Y.getItemCleanStart(transaction, id) : null;
}

/** The item an id lies in, if it is there and has a place. */
function known(doc: Y.Doc, id: Y.ID): Y.Item | null {
  if (id.clock >= Y.getState(doc.store, id.client)) return null;
  const item: unknown = Y.getItem(doc.store, id);
  return item instanceof Y.Item && item.parent instanceof Y.AbstractType ? item : null;
}

function lastIn(text: Y.Text): Y.Item | null {
  let last = text._start;
  while (last?.right) last = last.right;
  return last;
}

function textsOf({ id, content }: Y.Item): { id: Y.ID; texts: string[] }[] {
  const said =
    content instanceof Y.ContentString ? [content.str] : content instanceof Y.ContentAny ? content.arr : [];
  const texts = said.filter((text): text is string => typeof text === 'string' && text.trim() !== '');
  return texts.length > 0 ? [{ id, texts }] : [];
}

/** Whether what has an id lies where it can be seen, or could be if nobody had deleted it since. */
function hasPlace(doc: Y.Doc, id: Y.ID): boolean {
  const item = known(doc, id);
  if (!item) return false;
  const parent = item.parent as Y.AbstractType<unknown>;
  if (parent._item?.parentSub?.startsWith('lost-')) return false;
  if (item.parentSub === null) return item.content instanceof Y.ContentString;
  // A value that another one, which knew nothing of it, has taken the place of.
  return item.right === null || Y.compareIDs(item.right.origin, item.lastId);
}
