import * as Y from 'yjs';
import { cutText } from '../../language/cutText';
import { byHand, commentsOf, threadsOf } from '../../article/documentShape';
import { anchorOf } from './anchor';
import type { CameFrom, ThreadTarget } from './Thread';
import { longestQuote } from './Thread';

/** A thread that came along into another article: its id there, and its comments. */
export interface Carried {
  thread: string;
  comments: ReadonlyMap<string, unknown>;
}

const taken = ['quote', 'resolved', 'reopened', 'assigned', 'assignee'];

/**
 * Writes a thread of one article into another, whose words went there: all that was said, by whom and when, whether it
 * is settled and who is asked. The first stays what it is. `freshId` gives UUIDs. Null where it has no comments.
 */
export function carryThread(
  from: Y.Doc,
  id: string,
  into: Y.Doc,
  target: ThreadTarget,
  cameFrom: CameFrom,
  freshId: () => string,
): Carried | null {
  const values = threadsOf(from).get(id);
  const thread = freshId();
  const comments = new Map<string, unknown>();
  for (const [, value] of commentsOf(from)) {
    if (typeof value !== 'object' || value === null || value instanceof Y.AbstractType) continue;
    if ((value as { thread?: unknown }).thread === id) comments.set(freshId(), { ...value, thread });
  }
  if (!(values instanceof Y.Map) || comments.size === 0) return null;
  const kept = taken.flatMap((key): [string, unknown][] => {
    const value: unknown = values.get(key);
    return value === undefined || value instanceof Y.AbstractType ? [] : [[key, value]];
  });
  const about = anchorOf(into, target);
  into.transact(() => {
    threadsOf(into).set(thread, new Y.Map<unknown>([...kept, ['about', about], ['from', { ...cameFrom }]]));
    for (const [comment, value] of comments) commentsOf(into).set(comment, value);
  }, byHand);
  return { thread, comments };
}

/** From which article a thread came along, by its values; null for one that began where it is. */
export function readCameFrom(value: unknown): CameFrom | null {
  if (typeof value !== 'object' || value === null) return null;
  const { article, headline } = value as Record<string, unknown>;
  if (typeof article !== 'string' || typeof headline !== 'string') return null;
  return { article, headline: cutText(headline, longestQuote) };
}
