import * as Y from 'yjs';
import { suggestionsOf } from '../../article/documentShape';
import { findUnknown } from '../../article/findUnknown';
import { textNames } from '../../article/textNames';
import type { Covered, Region } from './regionsOf';
import { regionsOf, wasKnown } from './regionsOf';

const keys = ['inserted', 'deleted'] as const;

type Key = (typeof keys)[number];

/** So many marks and stretches of words are looked at for the mark that was set before another. */
const mostWrittenAtOnce = 100;

/** Marks changes that keep suggestions about what they were made about, where several write at once. */
export const mended = Symbol('mended');

/**
 * Keeps suggestions about what they were made about, after a change that came from others or took something back.
 * Words that come from others into the middle of what is crossed out here were written by somebody who did not see that:
 * they are not crossed out. Only the desk that set a mark sees to that: `isOurs` says of a Yjs client whether it is of this
 * desk. And where a suggestion goes that somebody had written in, what stands behind it does not become part of it.
 * Answers the change that was made to that end; null for none.
 */
export function mendTogether(
  change: Y.Transaction,
  isOurs: (client: number) => boolean,
): Y.Transaction | null {
  const { doc } = change;
  if (suggestionsOf(doc).size === 0) return null;
  const texts = textNames.map((name) => doc.getText(name)).filter((text) => hasChanged(change, text));
  const isAmiss = (text: Y.Text): boolean => {
    const regions = regionsIn(text, change);
    return openedIn(text, regions, change).length > 0 || comingIn(regions, change, isOurs).length > 0;
  };
  const amiss = texts.filter(isAmiss);
  if (amiss.length === 0 || findUnknown(doc).length > 0) return null;
  return doc.transact((mending) => {
    for (const text of amiss) {
      for (const [key, region] of openedIn(text, regionsIn(text, change), change))
        end(text, key, region, mending);
      for (const [key, { at, length }] of comingIn(regionsIn(text, change), change, isOurs))
        text.format(at, length, { [key]: null });
    }
    return mending;
  }, mended);
}

function hasChanged({ changed }: Y.Transaction, text: Y.Text): boolean {
  return (changed as ReadonlyMap<unknown, unknown>).has(text);
}

/** For each kind the stretches of a text that suggestions of it are about: each is a walk through all that ever stood there. */
type Regions = readonly (readonly [Key, readonly Region[]])[];

function regionsIn(text: Y.Text, change: Y.Transaction): Regions {
  return keys.map((key) => [key, regionsOf(text, key, change)] as const);
}

/** What came from others and is in a suggestion that was here before: whoever wrote it did not know of that. */
function comingIn(
  all: Regions,
  change: Y.Transaction,
  isOurs: (client: number) => boolean,
): [Key, Covered][] {
  if (change.local) return [];
  return all.flatMap(([key, regions]) =>
    regions.flatMap(({ id, covered }) =>
      covered
        .filter(({ item, mark, was }) => {
          if (!wasKnown(change, mark) || !isOurs(mark.id.client)) return false;
          // Crossed out by another until now: nobody can tell any more whether it was by us as well.
          if (was !== null) return key === 'deleted' && was !== '' && was !== id;
          return key === 'deleted' ? !comesBack(change, id, item) : !isWrittenBehind(change, mark, item);
        })
        .map((one): [Key, Covered] => [key, one]),
    ),
  );
}

/**
 * Whether something was written behind a mark, and not before it came: somebody goes on in their own suggestion. Undo
 * sets a mark anew, and words that were before it may then be behind it.
 */
function isWrittenBehind(change: Y.Transaction, mark: Y.Item, item: Y.Item): boolean {
  let { origin } = item;
  for (let before = item.left; before; before = before.left) {
    if (!origin) return false;
    if (before.id.client !== origin.client) continue;
    if (origin.clock < before.id.clock || origin.clock >= before.id.clock + before.length) continue;
    if (before === mark || wasKnown(change, before)) return isBehind(mark, before);
    origin = before.origin;
  }
  return false;
}

/** Whether an item stands behind a mark, or is that. */
function isBehind(mark: Y.Item, item: Y.Item): boolean {
  for (let one: Y.Item | null = item; one; one = one.left) if (one === mark) return true;
  return false;
}

/** Whether something comes back because somebody undid their decision on a suggestion: they knew of that. */
function comesBack({ doc }: Y.Transaction, suggestion: string, item: Y.Item): boolean {
  const noted = suggestionsOf(doc)._map.get(suggestion);
  if (noted?.id.client !== item.id.client || noted.id.clock > item.id.clock || !item.rightOrigin)
    return false;
  // Undo writes what was taken out anew, right before where it stood.
  const gone = Y.getItem(doc.store, item.rightOrigin);
  const [first, was] = [item, gone].map(({ content }) => content.getContent() as unknown[]);
  const offset = item.rightOrigin.clock - gone.id.clock;
  return gone.deleted && JSON.stringify(was?.[offset]) === JSON.stringify(first?.[0]);
}

/** Suggestions that lost the mark that ended them, and so would go on over what nobody suggested anything about. */
function openedIn(text: Y.Text, all: Regions, change: Y.Transaction): [Key, Region][] {
  return all.flatMap(([key, regions]) => {
    if (regions.length === 0) return [];
    const isTakenBack = takenBack(text, key, regions, change);
    return regions
      .filter((region) => isOpened(region, change) || isTakenBack(region))
      .map((region): [Key, Region] => [key, region]);
  });
}

/** Which suggestions undo took back, though they go on behind what others wrote in them. */
function takenBack(
  text: Y.Text,
  key: Key,
  regions: readonly Region[],
  change: Y.Transaction,
): (region: Region) => boolean {
  if (!(change.origin instanceof Y.UndoManager)) return () => false;
  const gone = new Set<unknown>();
  for (let item = text._start; item; item = item.right)
    if (item.content instanceof Y.ContentFormat && item.content.key === key && isGone(item, change))
      gone.add(item.content.value);
  for (const { id, marks } of regions)
    if (marks.some((mark) => !wasKnown(change, mark) || !goesOn(change.doc, mark))) gone.delete(id);
  return ({ id }) => gone.has(id);
}

function isGone({ id, deleted }: Y.Item, { deleteSet }: Y.Transaction): boolean {
  return deleted && Y.isDeleted(deleteSet, id);
}

function isOpened({ marks, covered, ends }: Region, change: Y.Transaction): boolean {
  const [first] = marks;
  const last = covered.findLast(({ was }) => was !== null);
  if (!first || last?.was !== '' || ends.some((mark) => !wasKnown(change, mark))) return false;
  // Whoever begins a suggestion ends it too, though what ends it may be what somebody wrote in it.
  return wasKnown(change, first) || ends.length === 0 || goesOn(change.doc, first);
}

/** Whether a mark lets a suggestion go on behind what somebody wrote in it, rather than begins one. */
function goesOn({ store }: Y.Doc, mark: Y.Item): boolean {
  const { key, value } = mark.content as Y.ContentFormat;
  // Undo sets a mark anew right before where it stood.
  const was = mark.rightOrigin && Y.getItem(store, mark.rightOrigin);
  const again = was?.deleted && was.content instanceof Y.ContentFormat ? was.content : null;
  if (again?.key === key && again.value === value) return false;
  let clock = mark.id.clock - 1;
  // Whoever wrote that set the mark before it just before.
  for (let steps = 0; clock >= 0 && steps < mostWrittenAtOnce; steps++) {
    const before = Y.getItem(store, Y.createID(mark.id.client, clock));
    if (!(before instanceof Y.Item) || before.parent !== mark.parent) return false;
    if (before.content instanceof Y.ContentFormat && before.content.key === key)
      return before.content.value !== value && isBehind(before, mark);
    clock = before.id.clock - 1;
  }
  return false;
}

/** Ends a suggestion that goes on over what it was not about. */
function end(text: Y.Text, key: Key, { covered, marks, behind }: Region, mending: Y.Transaction): void {
  const [first, last] = [covered[0], covered.at(-1)];
  if (!first || !last) return;
  if (behind === '') {
    for (const mark of marks) mark.delete(mending);
    return;
  }
  text.format(first.at, last.at + last.length - first.at, { [key]: null });
  // Yjs lets what was there go on behind what it sets: there is nothing that it would be about.
  for (let item = last.item.right; item && (item.deleted || !item.countable); item = item.right)
    if (item.content instanceof Y.ContentFormat && !item.deleted && !wasKnown(mending, item))
      item.delete(mending);
}
