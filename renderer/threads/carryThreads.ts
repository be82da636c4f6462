import type { Editor } from '@tiptap/core';
import { byHand } from '../../shared/article/documentShape';
import { moveThread } from '../../shared/review/threads/editThreads';
import { readThreads } from '../../shared/review/threads/readThreads';
import { flatIndexOf } from '../editor/text/flatPosition';
import { flatUnitsBetween } from '../editor/text/flatUnits';
import type { MovedBlock } from '../editor/textCommands';
import type { ArticleSession } from '../session/ArticleSession';
import { suggesting } from '../suggestions/suggesting';
import { beginUndoStep } from '../session/undoStep';
import type { TakenAlong } from './takenAlong';
import { takenAlong, wordsOf } from './takenAlong';

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
    const units = flatUnitsBetween(before, moved.from, moved.from + block.nodeSize, 'body');
    const taken = suggesting.value ? takenAlong(units) : null;
    const there = taken ? placeOfCaret(editor, taken) : moved.to;
    if (there === null) return;
    const start = flatIndexOf(editor.state.doc, there, 'body');
    const placeOf = (at: number): number => start + (taken?.before[at - from] ?? at - from);
    for (const { id, place } of threads) {
      if (place.kind !== 'text' || place.text !== 'body' || place.from < from || place.until > until)
        continue;
      const target = { ...place, from: placeOf(place.from), until: placeOf(place.until) };
      // All of its words may be crossed out.
      if (target.from < target.until) moveThread(session.doc, id, target);
    }
  }, byHand);
  beginUndoStep(session);
}

/** Where the block begins in which the caret is, which went along; null where it has other words than went along. */
function placeOfCaret({ state: { doc, selection } }: Editor, { words }: TakenAlong): number | null {
  const { $from } = selection;
  if ($from.depth === 0) return null;
  const units = flatUnitsBetween(doc, $from.before(1), $from.after(1), 'body');
  return wordsOf(units).trimEnd() === words.trimEnd() ? $from.before(1) : null;
}
