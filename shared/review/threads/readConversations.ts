import * as Y from 'yjs';
import { readAuthor } from '../../article/Author';
import { commentsOf, threadsOf } from '../../article/documentShape';
import { cutText } from '../../language/cutText';
import { readMentions } from './readMentions';
import type { Comment, Thread, ThreadDeed } from './Thread';
import { longestComment } from './Thread';

/** A thread without what it is about: finding its place takes reading the whole text. */
export type Conversation = Omit<Thread, 'place' | 'quote'>;

const longAgo = '1970-01-01T00:00:00.000Z';

/**
 * What is said in the threads of an article, in no order. Never fails: what is no comment is left out, and a comment is
 * never left out for its thread.
 */
export function readConversations(doc: Y.Doc): Conversation[] {
  const byThread = new Map<string, Comment[]>();
  for (const [id, value] of commentsOf(doc)) {
    const read = readComment(id, value);
    if (!read) continue;
    const others = byThread.get(read.thread);
    if (others) others.push(read.comment);
    else byThread.set(read.thread, [read.comment]);
  }
  return Array.from(byThread, ([id, comments]): Conversation => {
    const values = threadsOf(doc).get(id);
    const value = (key: string): unknown => (values instanceof Y.Map ? values.get(key) : undefined);
    return {
      id,
      comments: comments.sort(byTime),
      ...readSettling(value('resolved'), value('reopened')),
      ...readAssigned(value('assigned'), value('assignee')),
    };
  });
}

/** The older of two comments first. */
export function byTime(one: Comment, other: Comment): number {
  return Date.parse(one.at) - Date.parse(other.at) || (one.id < other.id ? -1 : 1);
}

function readComment(id: string, value: unknown): { thread: string; comment: Comment } | null {
  if (typeof value !== 'object' || value === null) return null;
  const { thread, by, person, at, editedAt, text: said, mentions } = value as Record<string, unknown>;
  if (typeof thread !== 'string' || typeof said !== 'string') return null;
  const text = cutText(said, longestComment);
  return {
    thread,
    comment: {
      id,
      ...readAuthor(by, person),
      at: momentOf(at) || longAgo,
      editedAt: momentOf(editedAt),
      text,
      mentions: readMentions(mentions, text),
    },
  };
}

/** What was done with a thread, by what a document says of it; null where that is nothing. */
export function readDeed(value: unknown): ThreadDeed | null {
  if (typeof value !== 'object' || value === null) return null;
  const { by, person, at } = value as Record<string, unknown>;
  return { ...readAuthor(by, person), at: momentOf(at) || longAgo };
}

/** The same, and null too where nobody knows when. */
function readKnown(value: unknown): ThreadDeed | null {
  const deed = readDeed(value);
  return deed?.at === longAgo ? null : deed;
}

/** Whether it is settled, and else whether it was before: what settled it last counts, which an older Katern sets alone. */
function readSettling(resolved: unknown, reopened: unknown): Pick<Thread, 'resolved' | 'reopened'> {
  const now = readDeed(resolved);
  const again = now ? null : readKnown(reopened);
  if (!again) return { resolved: now };
  const settled = readKnown((reopened as { settled?: unknown }).settled);
  return { resolved: null, reopened: { ...again, ...(settled && { settled }) } };
}

/** Who is asked. The name counts: an older Katern sets that alone, and means anybody who is called so. */
function readAssigned(name: unknown, value: unknown): Pick<Thread, 'assigned' | 'asked'> {
  const { by } = readAuthor(name, '');
  const { by: said, person, asked: deed } = (value ?? {}) as Record<string, unknown>;
  const asked = said === by ? readKnown(deed) : null;
  const assigned = by ? readAuthor(by, said === by ? person : '') : null;
  return { assigned, ...(asked && { asked }) };
}

function momentOf(value: unknown): string {
  const text = typeof value === 'string' ? value : '';
  return Number.isNaN(Date.parse(text)) ? '' : text;
}
