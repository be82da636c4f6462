import * as Y from 'yjs';
import { suggestionsOf } from '../../article/documentShape';
import { findUnknown } from '../../article/findUnknown';
import { textNames } from '../../article/textNames';
import { ItemOrder } from './ItemOrder';
import { MarkEnder } from './MarkEnder';
import type { Covered, Region } from './regionsOf';
import { hasChanged, regionsOf, wasKnown } from './regionsOf';
import { SaidAgain } from './SaidAgain';

const keys = ['inserted', 'deleted'] as const;

type Key = (typeof keys)[number];

/** So many marks and stretches of words are looked at for the mark that was set before another. */
const mostWrittenAtOnce = 100;

/** Marks changes that keep suggestions about what they were made about, where several write at once. */
export const mended = Symbol('mended');

/**
 * Keeps suggestions about what they were made about, after a change that came from others or took something back.
 * Words that come from others into the middle of what is crossed out here were written by somebody who did not see that:
 * they are not crossed out. Only the desk that set a mark sees to that: `isOurs` says of a mark whether it was set at this
 * desk. And where a suggestion goes that somebody had written in, what stands behind it does not become part of it.
 * Answers the change that was made to that end; null for none.
 */
export function mendTogether(change: Y.Transaction, isOurs: (mark: Y.Item) => boolean): Y.Transaction | null {
  const { doc } = change;
  if (suggestionsOf(doc).size === 0) return null;
  const amiss = textNames
    .map((name) => doc.getText(name))
    .filter((text) => hasChanged(change, text))
    .map((text) => ({ text, look: lookAt(text, change, isOurs) }))
    .filter(({ look: { opened, coming } }) => opened.length > 0 || coming.length > 0);
  if (amiss.length === 0 || findUnknown(doc).length > 0) return null;
  return doc.transact((mending) => {
    for (const { text, look } of amiss) {
      end(text, look.opened, mending);
      const { coming } = look.opened.length > 0 ? lookAt(text, change, isOurs) : look;
      for (const key of keys) {
        const ender = new MarkEnder(text, key, mending);
        for (const [of, words] of coming) if (of === key) ender.takeOut([words]);
      }
    }
    return mending;
  }, mended);
}

/** For each kind the stretches of a text that suggestions of it are about: each is a walk through all that ever stood there. */
type Regions = readonly (readonly [Key, readonly Region[]])[];

/** What is amiss in a text after a change. */
interface Look {
  opened: [Key, Region][];
  coming: [Key, Covered][];
}

function lookAt(text: Y.Text, change: Y.Transaction, isOurs: (mark: Y.Item) => boolean): Look {
  const regions = keys.map((key) => [key, regionsOf(text, key, change)] as const);
  const order = new ItemOrder(text, change);
  return {
    opened: openedIn(text, regions, change, order),
    coming: comingIn(regions, change, isOurs, order),
  };
}

/** What came from others and is in a suggestion that was here before: whoever wrote it did not know of that. */
function comingIn(
  all: Regions,
  change: Y.Transaction,
  isOurs: (mark: Y.Item) => boolean,
  order: ItemOrder,
): [Key, Covered][] {
  if (change.local) return [];
  const said = new SaidAgain(change);
  return all.flatMap(([key, regions]) =>
    regions.flatMap(({ id, covered }) =>
      covered
        .filter(({ item, mark, was }) => {
          if (!wasKnown(change, mark) || !isOurs(mark)) return false;
          // Crossed out by another until now: nobody can tell any more whether it was by us as well.
          if (was !== null) return key === 'deleted' && was !== '' && was !== id;
          return key === 'deleted'
            ? !said.has(item, id) && !comesBack(change, id, item)
            : !isWrittenBehind(order, mark, item);
        })
        .map((one): [Key, Covered] => [key, one]),
    ),
  );
}

/**
 * Whether something was written behind a mark, and not before it came: somebody goes on in their own suggestion. Undo
 * sets a mark anew, and words that were before it may then be behind it.
 */
function isWrittenBehind(order: ItemOrder, mark: Y.Item, item: Y.Item): boolean {
  const before = order.knownBefore(item);
  return before !== null && order.isBehind(mark, before);
}

/** Whether something comes back because somebody undid their decision on a suggestion: they knew of that. */
function comesBack({ doc }: Y.Transaction, suggestion: string, item: Y.Item): boolean {
  const noted = suggestionsOf(doc)._map.get(suggestion);
  if (noted?.id.client !== item.id.client || noted.id.clock > item.id.clock || !item.rightOrigin)
    return false;
  // Undo writes what was taken out anew, right before where it stood.
  const gone = Y.getItem(doc.store, item.rightOrigin);
  if (!(gone instanceof Y.Item) || !gone.deleted) return false;
  const [was, is] = [gone.content, item.content];
  if (was instanceof Y.ContentString && is instanceof Y.ContentString)
    return was.str[item.rightOrigin.clock - gone.id.clock] === is.str[0];
  return was instanceof Y.ContentEmbed && is instanceof Y.ContentEmbed && spelled(was) === spelled(is);
}

const spelledOnce = new WeakMap<Y.ContentEmbed, string>();

/** An embedded object as letters, made once: many may claim to be the same that is gone. */
function spelled(content: Y.ContentEmbed): string {
  const known = spelledOnce.get(content) ?? JSON.stringify(content.embed);
  spelledOnce.set(content, known);
  return known;
}

/** Suggestions that lost the mark that ended them, and so would go on over what nobody suggested anything about. */
function openedIn(text: Y.Text, all: Regions, change: Y.Transaction, order: ItemOrder): [Key, Region][] {
  return all.flatMap(([key, regions]) => {
    if (regions.length === 0) return [];
    const isTakenBack = takenBack(text, key, regions, change, order);
    return regions
      .filter((region) => isOpened(region, change, order) || isTakenBack(region))
      .map((region): [Key, Region] => [key, region]);
  });
}

/** Which suggestions undo took back, though they go on behind what others wrote in them. */
function takenBack(
  text: Y.Text,
  key: Key,
  regions: readonly Region[],
  change: Y.Transaction,
  order: ItemOrder,
): (region: Region) => boolean {
  if (!(change.origin instanceof Y.UndoManager)) return () => false;
  const gone = new Set<unknown>();
  for (let item = text._start; item; item = item.right)
    if (item.content instanceof Y.ContentFormat && item.content.key === key && isGone(item, change))
      gone.add(item.content.value);
  for (const { id, marks } of regions)
    if (marks.some((mark) => !wasKnown(change, mark) || !goesOn(change.doc, mark, order))) gone.delete(id);
  return ({ id }) => gone.has(id);
}

function isGone({ id, deleted }: Y.Item, { deleteSet }: Y.Transaction): boolean {
  return deleted && Y.isDeleted(deleteSet, id);
}

function isOpened({ marks, covered, ends }: Region, change: Y.Transaction, order: ItemOrder): boolean {
  const [first] = marks;
  const last = covered.findLast(({ was }) => was !== null);
  if (!first || last?.was !== '' || ends.some((mark) => !wasKnown(change, mark))) return false;
  // Whoever begins a suggestion ends it too, though what ends it may be what somebody wrote in it.
  return wasKnown(change, first) || ends.length === 0 || goesOn(change.doc, first, order);
}

/** Whether a mark lets a suggestion go on behind what somebody wrote in it, rather than begins one. */
function goesOn({ store }: Y.Doc, mark: Y.Item, order: ItemOrder): boolean {
  const { key, value } = mark.content as Y.ContentFormat;
  // Undo sets a mark anew right before where it stood.
  const was = mark.rightOrigin && Y.getItem(store, mark.rightOrigin);
  const again = was?.deleted && was.content instanceof Y.ContentFormat ? was.content : null;
  if (again?.key === key && again.value === value) return false;
  let clock = mark.id.clock - 1;
  // Whoever wrote that set the mark before it just before, with something between the two.
  for (let steps = 0; clock >= 0 && steps < mostWrittenAtOnce; steps++) {
    const before = Y.getItem(store, Y.createID(mark.id.client, clock));
    if (!(before instanceof Y.Item) || before.parent !== mark.parent) return false;
    if (before.content instanceof Y.ContentFormat && before.content.key === key) {
      const isRightBehind = Y.compareIDs(mark.origin, before.id);
      return before.content.value !== value && !isRightBehind && order.isBehind(before, mark);
    }
    clock = before.id.clock - 1;
  }
  return false;
}

/** Ends suggestions that go on over what they were not about. */
function end(text: Y.Text, opened: readonly [Key, Region][], mending: Y.Transaction): void {
  for (const key of keys) {
    const ender = new MarkEnder(text, key, mending);
    for (const [of, { covered, marks, behind }] of opened) {
      if (of !== key) continue;
      if (behind === '') {
        for (const mark of marks) mark.delete(mending);
        continue;
      }
      ender.takeOut(covered);
      // What was there goes on behind what is set: there is nothing that it would be about.
      let item = covered.at(-1)?.item.right;
      for (; item && (item.deleted || !item.countable); item = item.right)
        if (item.content instanceof Y.ContentFormat && !item.deleted && !wasKnown(mending, item))
          item.delete(mending);
    }
  }
}
