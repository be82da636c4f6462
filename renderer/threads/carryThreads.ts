import type { Editor } from '@tiptap/core';
import { byHand } from '../../shared/article/documentShape';
import { moveThread } from '../../shared/review/threads/editThreads';
import { readThreads } from '../../shared/review/threads/readThreads';
import { flatIndexOf } from '../editor/text/flatPosition';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';

/**
 * Does `move`, which moves the body's block with the caret elsewhere, as one step for undo, and takes the threads about its words along: to
 * the document the words are taken out and written anew, and what was tied to them would be about nothing.
 */
export function carryThreads(session: ArticleSession, editor: Editor, move: () => void): void {
  const [from, until] = blockAt(editor);
  const carried = readThreads(session.doc).flatMap(({ id, place }) =>
    place.kind === 'text' && place.text === 'body' && place.from >= from && place.until <= until
      ? [{ id, from: place.from - from, until: place.until - from }]
      : [],
  );
  beginUndoStep(session);
  session.doc.transact(() => {
    move();
    const [start] = blockAt(editor);
    for (const thread of carried) {
      const target = {
        kind: 'text',
        text: 'body',
        from: start + thread.from,
        until: start + thread.until,
      } as const;
      moveThread(session.doc, thread.id, target);
    }
  }, byHand);
  beginUndoStep(session);
}

/** The characters of the block with the caret, as the flat text counts them. */
function blockAt({ state: { doc, selection } }: Editor): [from: number, until: number] {
  const { $head } = selection;
  return [flatIndexOf(doc, $head.start(1), 'body'), flatIndexOf(doc, $head.end(1), 'body')];
}
