import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { byHand } from '../../shared/article/documentShape';
import { moveThread } from '../../shared/review/threads/editThreads';
import { readThreads } from '../../shared/review/threads/readThreads';
import { flatIndexOf } from '../editor/text/flatPosition';
import type { MovedBlock } from '../editor/textCommands';
import type { ArticleSession } from '../session/ArticleSession';
import { suggesting } from '../suggestions/suggesting';
import { beginUndoStep } from '../session/undoStep';

/**
 * Does `move`, which moves a block of the body elsewhere, as one step for undo, and takes the threads about its words
 * along: to the document the words are taken out and written anew, and what was tied to them would be about nothing.
 */
export function carryThreads(session: ArticleSession, editor: Editor, move: () => MovedBlock | null): void {
  const threads = readThreads(session.doc);
  const { doc: before } = editor.state;
  beginUndoStep(session);
  session.doc.transact(() => {
    const moved = move();
    const block = moved && before.nodeAt(moved.from);
    if (!moved || !block) return;
    const from = flatIndexOf(before, moved.from, 'body');
    const until = from + block.content.size;
    const there = suggesting.value ? placeOfCaret(editor, block) : moved.to;
    if (there === null) return;
    const by = flatIndexOf(editor.state.doc, there, 'body') - from;
    for (const { id, place } of threads) {
      if (place.kind !== 'text' || place.text !== 'body' || place.from < from || place.until > until)
        continue;
      moveThread(session.doc, id, { ...place, from: place.from + by, until: place.until + by });
    }
  }, byHand);
  beginUndoStep(session);
}

/** Where the block begins in which the caret is, which went along; null where it has other words than it had. */
function placeOfCaret({ state }: Editor, block: Node): number | null {
  const { $from } = state.selection;
  return $from.depth > 0 && $from.node(1).textContent === block.textContent ? $from.before(1) : null;
}
