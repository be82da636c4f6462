import type * as Y from 'yjs';
import type { Author } from '../../article/Author';
import { readAuthor, writeAuthor } from '../../article/Author';
import { byHand, checksOf } from '../../article/documentShape';
import type { Status } from '../../article/Article';
import { isUuid } from '../../article/isUuid';
import { cutText } from '../../language/cutText';
import type { Version } from '../../article/Version';
import type { CheckedStatus, CheckItem, SignOff } from './SignOff';
import { checkedStatuses, longestItem, nextChecked } from './SignOff';

/** Something of a list that somebody has seen to. */
export interface Tick extends Author {
  /** The item's id. */
  id: string;
  /** What it said then: another library may not have that list. */
  text: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** What of the lists was ticked in an article, by item. Never fails: what is no tick is left out. */
export function readTicks(doc: Y.Doc): Tick[] {
  return [...checksOf(doc)].flatMap(([id, value]) => {
    if (!isUuid(id) || typeof value !== 'object' || value === null) return [];
    const { text, by, person, at } = value as Record<string, unknown>;
    if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return [];
    const said = typeof text === 'string' ? cutText(text, longestItem) : '';
    return [{ id, text: said, ...readAuthor(by, person), at }];
  });
}

/** Ticks an item, by hand; `at` is now. Of two who do so at once one is kept. */
export function tickItem(doc: Y.Doc, { id, text }: CheckItem, author: Author, at: string): void {
  doc.transact(
    () => checksOf(doc).set(id, { text: cutText(text, longestItem), ...writeAuthor(author), at }),
    byHand,
  );
}

/** Takes a tick away again. One that somebody set elsewhere meanwhile stays. */
export function untickItem(doc: Y.Doc, id: string): void {
  if (checksOf(doc).has(id)) doc.transact(() => checksOf(doc).delete(id), byHand);
}

/** Where an article stands, and the versions it kept, in their order: how it came there. */
export interface StatusStory {
  status: Status;
  versions: readonly Version[];
}

/** Whether a tick in the list before a status was set for an earlier round, and is to be set again. */
export function isOfEarlierRound({ at }: Tick, before: CheckedStatus, story: StatusStory): boolean {
  const begun = stepsOf(story).findLast(({ status }) => nextChecked(status) === before);
  return begun !== undefined && Date.parse(at) < Date.parse(begun.at);
}

/** What is not ticked of the list before a status: an article that gets the status before that anew is seen to anew. */
export function openBefore(
  { lists }: SignOff,
  before: CheckedStatus,
  ticks: readonly Tick[],
  story: StatusStory,
): CheckItem[] {
  const done = new Set(ticks.flatMap((tick) => (isOfEarlierRound(tick, before, story) ? [] : [tick.id])));
  return lists[before].filter(({ id }) => !done.has(id));
}

/** What is not ticked of every list; undefined for a library without lists. */
export function openItems(
  signOff: SignOff,
  ticks: readonly Tick[],
  story: StatusStory,
): CheckItem[] | undefined {
  if (checkedStatuses.every((status) => signOff.lists[status].length === 0)) return undefined;
  return checkedStatuses.flatMap((status) => openBefore(signOff, status, ticks, story));
}

/**
 * The statuses an article got, the oldest first. Giving back that was undone is none: undo takes back the status and
 * leaves the version, so that what comes next is no step on from a draft.
 */
function stepsOf({ status: now, versions }: StatusStory): { status: Status; at: string }[] {
  const steps = versions.flatMap(({ status, at }) => (status ? [{ status, at }] : []));
  return steps.filter(({ status }, i) => {
    const then = steps[i + 1]?.status;
    const isUndone = then ? then === 'approved' || then === 'exported' : now !== 'draft';
    return status !== 'draft' || !isUndone;
  });
}
