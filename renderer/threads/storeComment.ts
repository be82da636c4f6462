import type { Author } from '../../shared/article/Author';
import { addComment, removeComment, startThread } from '../../shared/review/threads/editThreads';
import { mentionsIn } from '../../shared/review/threads/mentionsIn';
import type { ThreadTarget } from '../../shared/review/threads/Thread';
import type { ArticleSession } from '../session/ArticleSession';
import { authorHere } from '../settings/authorHere';
import { peopleToName } from './peopleToName';

/** Where a comment goes: into a thread, which `begin` says how to begin where it is not there yet. */
interface CommentPlace {
  thread: string;
  begin?: ThreadTarget;
}

/**
 * Stores what a comment says while it is being written: it is there from its first letter on, said then and by
 * whoever is at this desk, and gone when nothing is left of it. `chosen` are those picked to be mentioned.
 */
export function storeComment(
  session: ArticleSession,
  id: string,
  place: () => CommentPlace,
): (text: string, chosen?: readonly Author[]) => void {
  let at = '';
  return (text, chosen = []) => {
    if (text === '') return removeComment(session.doc, id);
    const { thread, begin } = place();
    const isFirst = at === '';
    if (isFirst) at = new Date().toISOString();
    const mentions = mentionsIn(text, chosen, peopleToName(session));
    const comment = { id, at, ...authorHere(), text, mentions };
    if (isFirst && begin) startThread(session.doc, thread, begin, comment);
    else addComment(session.doc, thread, comment);
  };
}
