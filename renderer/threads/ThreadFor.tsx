import type { ReactElement } from 'react';
import { isSameAuthor } from '../../shared/article/Author';
import { threadTexts } from '../../shared/language/threadTexts';
import { isForPerson } from '../../shared/review/threads/isForPerson';
import type { Thread } from '../../shared/review/threads/Thread';
import { isOpen } from '../../shared/review/threads/Thread';
import { AuthorDisc } from '../people/AuthorDisc';
import { Badge } from '../parts/Badge';
import type { ArticleSession } from '../session/ArticleSession';
import { useAuthorHere } from '../settings/authorHere';
import { useTexts } from '../settings/language';

/** Whom an open thread waits for: whoever works here, when it asks or mentions them, and somebody else it asks. */
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
  const isForHere = isForPerson(thread, here);
  const other = assigned && isOpen(thread) && !(here.by && isSameAuthor(assigned, here)) ? assigned : null;
  if (!isForHere && !other) return null;
  return (
    <p className="thread-for">
      {isForHere && <Badge tone="blue">{texts.forYou}</Badge>}
      {other && (
        <>
          <AuthorDisc session={session} author={other} size="tiny" />
          <Badge>{texts.assigned(other.by)}</Badge>
        </>
      )}
    </p>
  );
}
