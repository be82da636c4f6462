import type { Author } from '../../article/Author';
import { isSameAuthor } from '../../article/Author';
import type { Thread } from './Thread';
import { isOpen } from './Thread';

/** Whether a thread waits for somebody: it is open, and asks them or mentions them. Whoever has no name is nobody. */
export function isForPerson(thread: Thread, who: Author): boolean {
  const { assigned, comments } = thread;
  if (who.by === '' || !isOpen(thread)) return false;
  if (assigned && isSameAuthor(assigned, who)) return true;
  return comments.some(({ mentions }) => mentions.some((one) => isSameAuthor(one, who)));
}
