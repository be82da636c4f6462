import type { ReactElement } from 'react';
import { isSameAuthor } from '../../shared/article/Author';
import { isolated } from '../../shared/language/isolated';
import { threadTexts } from '../../shared/language/threadTexts';
import { isForPerson } from '../../shared/review/threads/isForPerson';
import type { Thread } from '../../shared/review/threads/Thread';
import { isOpen } from '../../shared/review/threads/Thread';
import { AuthorDisc } from '../people/AuthorDisc';
import { Badge } from '../parts/Badge';
import type { ArticleSession } from '../session/ArticleSession';
import { useAuthorHere } from '../settings/authorHere';
import { useTexts } from '../settings/language';

/** Whom an open thread waits for: the one it asks, with their disc, and whoever works here where it mentions them. */
export function ThreadFor({
  session,
  thread,
}: {
  session: ArticleSession;
  thread: Thread;
}): ReactElement | null {
  const texts = useTexts(threadTexts);
  const here = useAuthorHere();
  const { assigned } = thread;
  if (!isOpen(thread)) return null;
  const isForHere = isForPerson(thread, here);
  const asksHere = assigned !== null && here.by !== '' && isSameAuthor(assigned, here);
  if (!isForHere && !assigned) return null;
  return (
    <p className="thread-for">
      {isForHere && !asksHere && <Badge tone="blue">{texts.forYou}</Badge>}
      {assigned && <AuthorDisc session={session} author={assigned} size="tiny" />}
      {assigned &&
        (asksHere ? (
          <Badge tone="blue">{texts.forYou}</Badge>
        ) : (
          <Badge>{texts.assigned(isolated(assigned.by))}</Badge>
        ))}
    </p>
  );
}
