import * as Y from 'yjs';
import type { Author } from '../../article/Author';
import { authorOf, writeAuthor } from '../../article/Author';
import { cutText } from '../../language/cutText';
import { byHand, commentsOf, threadsOf } from '../../article/documentShape';
import { anchorOf, earlierOf, mostEarlier, placeOf, quoteOf } from './anchor';
import { readDeed } from './readConversations';
import { writeMentions } from './readMentions';
import { TextPlaces } from './TextPlaces';
import type { ThreadTarget } from './Thread';
import { longestComment } from './Thread';

/** What a comment takes from outside. */
export interface CommentStart extends Author {
  /** A fresh UUID. */
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  text: string;
  /** Those whom it mentions; nobody where this is left out. */
  mentions?: readonly Author[];
}

/** Begins a thread about something with a first comment, as one update. `id` is a fresh UUID. */
export function startThread(doc: Y.Doc, id: string, target: ThreadTarget, first: CommentStart): void {
  doc.transact(() => {
    const values = { about: anchorOf(doc, target), quote: quoteOf(doc, target) };
    threadsOf(doc).set(id, new Y.Map<unknown>(Object.entries(values)));
    addComment(doc, id, first);
  }, byHand);
}

/** Adds a comment to a thread: of two that are added at once on two sides both are there. */
export function addComment(doc: Y.Doc, thread: string, start: CommentStart): void {
  const { id, at, text, mentions = [] } = start;
  const value = {
    thread,
    ...writeAuthor(start),
    at,
    text: cutText(text, longestComment),
    ...(mentions.length > 0 && { mentions: writeMentions(mentions) }),
  };
  doc.transact(() => commentsOf(doc).set(id, value), byHand);
}

/** Changes what a comment says, and whom it mentions; `at` is now. Nothing for one that is not there. */
export function changeComment(
  doc: Y.Doc,
  id: string,
  text: string,
  at: string,
  mentions: readonly Author[] = [],
): void {
  const value = commentsOf(doc).get(id);
  if (typeof value !== 'object' || value === null) return;
  const changed = {
    ...value,
    text: cutText(text, longestComment),
    editedAt: at,
    mentions: writeMentions(mentions),
  };
  doc.transact(() => commentsOf(doc).set(id, changed), byHand);
}

/**
 * Takes a comment away. A thread goes with its last one, and is there again should somebody elsewhere have answered
 * meanwhile: nothing that was said goes but what its own writer took away.
 */
export function removeComment(doc: Y.Doc, id: string): void {
  const comments = commentsOf(doc);
  if (comments.has(id)) doc.transact(() => comments.delete(id), byHand);
}

/** Puts a comment that was taken away back as it was; `value` is what stood in the document. */
export function putBackComment(doc: Y.Doc, id: string, value: unknown): void {
  doc.transact(() => commentsOf(doc).set(id, value), byHand);
}

/** Settles a thread. */
export function resolveThread(doc: Y.Doc, id: string, who: Author | string, at: string): void {
  setInThread(doc, id, 'resolved', { ...writeAuthor(authorOf(who)), at });
}

/**
 * Opens a settled thread again. Who did so stands beside what settled it, which an older Katern reads and sets alone, and
 * takes along what had settled it: that goes with it there.
 */
export function reopenThread(doc: Y.Doc, id: string, who: Author | string, at: string): void {
  const values = threadsOf(doc).get(id);
  const settled = readDeed(values instanceof Y.Map ? values.get('resolved') : null);
  doc.transact(() => {
    setInThread(doc, id, 'resolved', null);
    setInThread(doc, id, 'reopened', { ...writeAuthor(authorOf(who)), at, ...(settled && { settled }) });
  }, byHand);
}

/**
 * Asks somebody to do something about a thread; null asks nobody. Beside the name, which is all that an older Katern knows,
 * stands who that is, and who asked it when, as one value: of two who are asked on two sides at once one is asked, and not
 * some of each.
 */
export function assignThread(
  doc: Y.Doc,
  id: string,
  assigned: Author | null,
  who: Author | string,
  at: string,
): void {
  const assignee = writeAuthor(assigned ?? { by: '' });
  doc.transact(() => {
    setInThread(doc, id, 'assigned', assignee.by);
    setInThread(doc, id, 'assignee', { ...assignee, asked: { ...writeAuthor(authorOf(who)), at } });
  }, byHand);
}

/**
 * Ties a thread to another place, where its words were moved to as a whole, or are suggested to move to. Where it was
 * tied to before is kept: undo puts the words back there, and whoever turns that down leaves them there, and not the
 * thread.
 */
export function moveThread(doc: Y.Doc, id: string, target: ThreadTarget): void {
  const values = threadsOf(doc).get(id);
  const before = values instanceof Y.Map ? [values.get('about'), ...earlierOf(values)] : [];
  const places = before.length > mostEarlier ? new TextPlaces(doc) : null;
  // Of too many places one goes at which no words are: those that are there may be what it is about again.
  const empty = places ? before.findLastIndex((one) => isGone(places, one)) : -1;
  setPlaces(doc, id, [anchorOf(doc, target), ...before.filter((_, at) => at !== empty)]);
}

function isGone(places: TextPlaces, anchor: unknown): boolean {
  return placeOf(places, anchor, () => true, true).kind === 'gone';
}

/** Sets what a thread is tied to, and where else its words may stand, in the order in which to look. */
export function setPlaces(doc: Y.Doc, id: string, [about, ...earlier]: readonly unknown[]): void {
  doc.transact(() => {
    setInThread(doc, id, 'earlier', earlier.slice(0, mostEarlier));
    setInThread(doc, id, 'about', about);
  }, byHand);
}

/** Ties a thread to a further place, at which its words would be should those it is about be gone. */
export function tieElsewhere(doc: Y.Doc, id: string, target: ThreadTarget): void {
  const values = threadsOf(doc).get(id);
  if (!(values instanceof Y.Map)) return;
  setInThread(doc, id, 'earlier', [...earlierOf(values).slice(0, mostEarlier - 1), anchorOf(doc, target)]);
}

function setInThread(doc: Y.Doc, id: string, key: string, value: unknown): void {
  const threads = threadsOf(doc);
  doc.transact(() => {
    // One whose beginning came to harm is still a thread by its comments.
    const known = threads.get(id);
    if (known instanceof Y.Map) known.set(key, value);
    else threads.set(id, new Y.Map<unknown>([[key, value]]));
  }, byHand);
}
