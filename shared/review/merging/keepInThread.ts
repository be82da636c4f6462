import { threadsOf } from '../../article/documentShape';
import { cutText } from '../../language/cutText';
import type { CommentStart } from '../threads/editThreads';
import { addComment, startThread } from '../threads/editThreads';
import type { ThreadTarget } from '../threads/Thread';
import { longestComment } from '../threads/Thread';
import { digestOf } from './digestOf';
import type { Meeting } from './Meeting';

/** What is kept in a thread: whose it is, as they call themselves, and the words. */
export interface Kept {
  by: string;
  said: string;
}

/**
 * Begins a thread that keeps what would not be there else, by whose it is, each in as many comments as it takes; nothing
 * where that thread is there already. `id` is the same on every desk for the same reason.
 */
export function keepInThread(
  { doc, authors, at, asMeeting }: Meeting,
  id: string,
  target: ThreadTarget,
  kept: readonly Kept[],
): void {
  if (threadsOf(doc).has(id)) return;
  const comments = kept
    .flatMap(({ by, said }) => partsOf(said).map((text) => ({ ...authors.called(by), text })))
    .map((one, number): CommentStart => ({ id: digestOf(`comment ${number} ${id}`).id, at, ...one }));
  const [first, ...others] = comments;
  if (!first) return;
  asMeeting(() => {
    startThread(doc, id, target, first);
    for (const one of others) addComment(doc, id, one);
  });
}

/** A text in as many comments as it takes: a comment has its bounds. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let left = text; left; left = left.slice(parts.at(-1)?.length ?? left.length))
    parts.push(cutText(left, longestComment));
  return parts;
}
