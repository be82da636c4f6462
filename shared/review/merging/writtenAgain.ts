import * as Y from 'yjs';
import { suggestionsOf, threadsOf } from '../../article/documentShape';
import type { TextName } from '../../article/textNames';
import { textNames } from '../../article/textNames';
import { moveThread } from '../threads/editThreads';
import { TextPlaces } from '../threads/TextPlaces';
import type { WrittenAgain } from './againOf';
import { againOf } from './againOf';
import type { Bookmark } from './Bookmarks';
import type { Meeting } from './Meeting';
import { mostTimes, Successors } from './Successors';
import type { WordingSteps } from './wordingSteps';

/**
 * Keeps with a suggestion what was written anew for it, so that a comment about those words that comes in later, from
 * somebody who did not know, still finds them. `again` counts from the character `from` of a text, and `start` stands
 * before that, or at its beginning.
 */
export function noteWrittenAgain(
  doc: Y.Doc,
  id: string,
  again: WordingSteps['again'],
  from: number,
  start: Bookmark,
): void {
  if (again.length === 0) return;
  const now = idsIn(start, from, from + Math.max(...again.map(({ at }) => at)) + 1);
  const found: WrittenAgain[] = [];
  for (const { client, clock, at } of again) {
    const is = now[at];
    if (!is) continue;
    const last = found.at(-1);
    const goesOn = last && last[0] === client && last[1] + last[2] === clock;
    if (goesOn && last[3] === is.client && last[4] + last[2] === is.clock) last[2]++;
    else found.push([client, clock, 1, is.client, is.clock]);
  }
  const facts = suggestionsOf(doc);
  facts.set(id, { ...(facts.get(id) as object), again: found });
}

/** What the characters of a text between two places are, as Yjs names them. */
function idsIn(start: Bookmark, from: number, until: number): Y.ID[] {
  const ids: Y.ID[] = [];
  let { at } = start;
  for (let { item } = start; item && at < until; item = item.right) {
    if (item.deleted || !item.countable) continue;
    const { client, clock } = item.id;
    for (let i = Math.max(from - at, 0); i < Math.min(until - at, item.length); i++)
      ids.push(Y.createID(client, clock + i));
    at += item.length;
  }
  return ids;
}

/**
 * Ties threads about words that were written anew, for whichever suggestion, to what these are now. One that is about
 * other words too stays with those, where they stand in no other wording.
 */
export function tieToWrittenAgain({ doc, copies: [, one, other] }: Pick<Meeting, 'doc' | 'copies'>): void {
  const again = [...suggestionsOf(doc).values()].flatMap(againOf);
  if (again.length === 0) return;
  const successors = new Successors(again);
  const moves: { id: string; name: TextName; from: number; until: number }[] = [];
  const places = new TextPlaces(doc);
  for (const id of [...threadsOf(doc).keys()].sort()) {
    const values = threadsOf(doc).get(id);
    const about = values instanceof Y.Map ? values.get('about') : null;
    const { kind, text, start, end } = (about ?? {}) as Record<string, unknown>;
    const name = textNames.find((one) => one === text);
    if (kind !== 'text' || !name) continue;
    const [first, last] = [start, end].map((one) => movedPosition(doc, one, successors));
    let from = places.indexOf(name, first ?? start, false);
    let until = places.indexOf(name, last ?? end, false);
    if (!first && !last) {
      // Words in the middle of it may stand behind its end now.
      const within = writtenBetween(doc, start, end, successors).map(
        (one) => places.indexOf(name, one, false) ?? -1,
      );
      if (from === null || until === null) continue;
      let [least, most] = [from, until];
      for (const at of within) if (at >= 0) [least, most] = [Math.min(least, at), Math.max(most, at + 1)];
      if (least === from && most === until) continue;
      [from, until] = [least, most];
    }
    // It ends in letters that both wordings have: those of the wording in which it begins are meant.
    if (first && !last && from !== null && until !== null && from >= until)
      until = places.indexOf(name, movedPosition(doc, end, successors, true) ?? end, false);
    // Its last letter stands in no other wording than one before that: it goes as far as its other words.
    if (first && from !== null && until !== null && from >= until) {
      const least = from;
      const within = writtenBetween(doc, start, end, successors).map(
        (one) => places.indexOf(name, one, false) ?? -1,
      );
      until = Math.max(...within.filter((at) => at >= least), least) + 1;
    }
    if (from === null || until === null || from >= until) continue;
    // What somebody else wrote among its words, without knowing of it, is not what it is about.
    const begun = threadsOf(doc)._map.get(id)?.id;
    const sides = [one, other].filter((side) => begun && side.knows(begun.client, begun.clock));
    const isOwn = ({ client, clock }: Y.ID): boolean => sides.every((side) => side.knows(client, clock));
    let [least, most] = [from, until];
    const outside = charactersBetween(doc, start, end, successors, isOwn).flatMap(({ isThere, ways }) => {
      const at = ways.map((one) => places.indexOf(name, one, false) ?? -1).filter((one) => one >= 0);
      return at.some((one) => one >= from && one < until)
        ? []
        : at.slice(0, 1).map((one) => [isThere, one] as const);
    });
    // What stands in no other wording keeps it where it is; what was written anew elsewhere is taken in.
    if (outside.some(([isThere]) => isThere)) continue;
    for (const [, at] of outside) [least, most] = [Math.min(least, at), Math.max(most, at + 1)];
    moves.push({ id, name, from: least, until: most });
  }
  for (const { id, name, from, until } of moves)
    moveThread(doc, id, { kind: 'text', text: name, from, until });
}

/** Of each such character between two positions whether it is there, and the positions at which it stands, as itself or written anew. */
function charactersBetween(
  doc: Y.Doc,
  start: unknown,
  end: unknown,
  successors: Successors,
  isSuch: (id: Y.ID) => boolean,
): { isThere: boolean; ways: Uint8Array[] }[] {
  const [first, last] = [decoded(start)?.item, decoded(end)?.item];
  const [begins, ends] = [itemAt(doc, start), itemAt(doc, end)];
  const found: { isThere: boolean; ways: Uint8Array[] }[] = [];
  for (let item = begins; item; item = item === ends ? null : item.right) {
    const { client, clock } = item.id;
    if (item.deleted ? !successors.has(client) : !item.countable) continue;
    const from = item === begins && first ? first.clock - clock : 0;
    const until = item === ends && last ? last.clock - clock + 1 : item.length;
    for (let at = from; at < until; at++) {
      const id = Y.createID(client, clock + at);
      if (!isSuch(id)) continue;
      const isThere = !item.deleted;
      const now = isThere ? id : followed(doc, id, successors);
      const ways = [...(now ? [now] : []), ...successors.of(id).filter((one) => !isDeleted(doc, one))];
      found.push({ isThere, ways: ways.map(positionOf) });
    }
  }
  return found;
}

/** What a character that is gone stands as now; null for nothing. */
function followed(doc: Y.Doc, id: Y.ID, successors: Successors): Y.ID | null {
  let now: Y.ID | null = id;
  for (let times = 0; times < mostTimes && now && isDeleted(doc, now); times++)
    now = nowOf(doc, now, successors);
  return now && !isDeleted(doc, now) ? now : null;
}

function positionOf(id: Y.ID): Uint8Array {
  return Y.encodeRelativePosition(new Y.RelativePosition(null, null, id, 0));
}

/** The positions of what was written anew of the characters between two positions that are gone. */
function writtenBetween(doc: Y.Doc, start: unknown, end: unknown, successors: Successors): Uint8Array[] {
  const [first, last] = [start, end].map((one) => itemAt(doc, one));
  const found: Uint8Array[] = [];
  for (let item = first ?? null; item && item !== last; item = item.right) {
    if (!item.deleted || !successors.has(item.id.client)) continue;
    for (let i = 0; i < item.length; i++) {
      const now = followed(doc, Y.createID(item.id.client, item.id.clock + i), successors);
      if (now) found.push(positionOf(now));
    }
  }
  return found;
}

function itemAt(doc: Y.Doc, encoded: unknown): Y.Item | null {
  const id = decoded(encoded)?.item;
  if (!id || id.clock >= Y.getState(doc.store, id.client)) return null;
  const item: unknown = Y.getItem(doc.store, id);
  return item instanceof Y.Item ? item : null;
}

/**
 * The position of the same character as it was written anew, where it is gone or `anyhow`; null where it was not written
 * anew, or that is gone too.
 */
function movedPosition(
  doc: Y.Doc,
  encoded: unknown,
  successors: Successors,
  anyhow = false,
): Uint8Array | null {
  const position = decoded(encoded);
  let id = position?.item ?? null;
  if (!position || !id) return null;
  if (anyhow) id = nowOf(doc, id, successors);
  for (let times = 0; times < mostTimes && id && isDeleted(doc, id); times++) id = nowOf(doc, id, successors);
  if (!id || id === position.item || isDeleted(doc, id)) return null;
  return Y.encodeRelativePosition(new Y.RelativePosition(null, null, id, position.assoc));
}

/** What a character stands as now: what is there, if any of that is; once what it was written as was turned down, what it was before. */
function nowOf(doc: Y.Doc, id: Y.ID, successors: Successors): Y.ID | null {
  const all = successors.of(id);
  const there = all.find((one) => !isDeleted(doc, one));
  if (there) return there;
  const original = successors.originalOf(id);
  return original && !isDeleted(doc, original) ? original : (all[0] ?? null);
}

function isDeleted(doc: Y.Doc, id: Y.ID): boolean {
  if (id.clock >= Y.getState(doc.store, id.client)) return true;
  const item: unknown = Y.getItem(doc.store, id);
  return !(item instanceof Y.Item) || item.deleted;
}

function decoded(encoded: unknown): Y.RelativePosition | null {
  if (!(encoded instanceof Uint8Array)) return null;
  try {
    return Y.decodeRelativePosition(encoded);
  } catch {
    // Somebody else's bytes.
    return null;
  }
}
