import type * as Y from 'yjs';
import { byHand, commentsOf, headlineOf } from '../../shared/article/documentShape';
import type { Carried } from '../../shared/review/threads/carryThread';
import { carryThread } from '../../shared/review/threads/carryThread';
import { readThreads } from '../../shared/review/threads/readThreads';
import type { ThreadTarget } from '../../shared/review/threads/Thread';
import type { ArticleSession } from '../session/ArticleSession';

/**
 * Threads of another article go along with their words, which were cut there and are put in here. Those of which the
 * words stand there again, as after undo, stay. Undo of what was put in takes them along; redo brings them back.
 */
export function carryElsewhere(
  from: ArticleSession,
  session: ArticleSession,
  threads: readonly { id: string; target: ThreadTarget }[],
): void {
  const gone = new Set(readThreads(from.doc).flatMap(({ id, place }) => (place.kind === 'gone' ? [id] : [])));
  const cameFrom = { article: from.id, headline: headlineOf(from.doc).toString() };
  const carried: Carried[] = [];
  session.doc.transact(() => {
    for (const { id, target } of threads) {
      if (!gone.has(id)) continue;
      const copy = carryThread(from.doc, id, session.doc, target, cameFrom, () => crypto.randomUUID());
      if (copy) carried.push(copy);
    }
  }, byHand);
  if (carried.length > 0) followUndo(session, carried);
}

function followUndo(session: ArticleSession, carried: readonly Carried[]): void {
  const { doc } = session;
  const ids = new Set(carried.map(({ thread }) => thread));
  let isHere = true;
  const put = (there: boolean): void => {
    isHere = there;
    const comments = commentsOf(doc);
    doc.transact(() => {
      for (const each of carried)
        for (const [id, value] of each.comments)
          if (there) comments.set(id, value);
          else comments.delete(id);
    }, byHand);
  };
  const isAbout = (kind: 'gone' | 'text'): boolean =>
    readThreads(doc).every(({ id, place }) => !ids.has(id) || place.kind === kind);
  session.undo.on('stack-item-popped', ({ type }) => {
    if (type === 'undo' && isHere && isAsItCame(doc, carried) && isAbout('gone')) put(false);
    else if (type === 'redo' && !isHere) {
      put(true);
      if (!isAbout('text')) put(false);
    }
  });
}

/** Whether nobody said anything in them since: what is said here stays, with what it was said about. */
function isAsItCame(doc: Y.Doc, carried: readonly Carried[]): boolean {
  const comments = commentsOf(doc);
  const said = [...comments.values()] as { thread?: unknown }[];
  return carried.every(
    (each) =>
      said.filter(({ thread }) => thread === each.thread).length === each.comments.size &&
      [...each.comments].every(([id, value]) => comments.get(id) === value),
  );
}
