import * as Y from 'yjs';
import { byHand, commentsOf, threadsOf } from '../../shared/article/documentShape';
import type { Carried } from '../../shared/review/threads/carryThread';
import { carryThread } from '../../shared/review/threads/carryThread';
import { placeIn } from '../../shared/review/threads/anchor';
import { crossedOutIn } from '../../shared/review/suggestions/crossedOutIn';
import { readThreads } from '../../shared/review/threads/readThreads';
import { TextPlaces } from '../../shared/review/threads/TextPlaces';
import type { ThreadTarget } from '../../shared/review/threads/Thread';
import type { ArticleSession } from '../session/ArticleSession';

/**
 * Threads of another article go along with their words, which were cut there, or are suggested to go, and are put in
 * here. Those of which the words stand there again, as after undo, stay. Undo of what was put in takes them along, and
 * redo brings them back: `onChange` hears whether they are there.
 */
export function carryElsewhere(
  from: ArticleSession,
  session: ArticleSession,
  threads: readonly { id: string; target: ThreadTarget }[],
  onChange: (areThere: boolean) => void,
): void {
  const isCrossedOut = crossedOutIn(from.doc);
  const went = new Set(
    readThreads(from.doc).flatMap(({ id, place }) =>
      place.kind === 'gone' || (place.kind === 'text' && isCrossedOut(place)) ? [id] : [],
    ),
  );
  const cameFrom = { article: from.id, headline: from.digest.current.value.article.headline };
  const carried: Carried[] = [];
  session.doc.transact(() => {
    for (const { id, target } of threads) {
      if (!went.has(id)) continue;
      const copy = carryThread(from.doc, id, session.doc, target, cameFrom, () => crypto.randomUUID());
      if (copy) carried.push(copy);
    }
  }, byHand);
  if (carried.length > 0) followUndo(session, carried, onChange);
}

function followUndo(
  session: ArticleSession,
  carried: readonly Carried[],
  onChange: (areThere: boolean) => void,
): void {
  const { doc } = session;
  let isHere = true;
  const put = (there: boolean): void => {
    isHere = there;
    onChange(there);
    const comments = commentsOf(doc);
    doc.transact(() => {
      for (const each of carried)
        for (const [id, value] of each.comments)
          if (there) comments.set(id, value);
          else comments.delete(id);
    }, byHand);
  };
  /** Also of those of which nothing is said at the moment. */
  const isAbout = (kind: 'gone' | 'text'): boolean => {
    const places = new TextPlaces(doc);
    return carried.every(({ thread }) => {
      const values = threadsOf(doc).get(thread);
      return values instanceof Y.Map && placeIn(places, values, () => false).kind === kind;
    });
  };
  session.undo.on('stack-item-popped', ({ type }) => {
    if (type === 'undo' && isHere && isAsItCame(doc, carried) && isAbout('gone')) {
      put(false);
    } else if (type === 'redo' && !isHere && isAbout('text')) put(true);
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
