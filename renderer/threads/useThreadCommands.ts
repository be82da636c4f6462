import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import type { Thread, ThreadTarget } from '../../shared/review/threads/Thread';
import type { FieldChain } from '../editor/FieldChain';
import { putCaret } from '../editor/FieldChain';
import { flatIndexOf, positionOf } from '../editor/text/flatPosition';
import { shapeOf } from '../editor/text/textShape';
import { useCommand } from '../palette/commandRegistry';
import type { ArticleSession } from '../session/ArticleSession';
import { suggestionView } from '../suggestions/suggesting';
import { activeThread, wantedThread } from './activeThread';
import { beginThread, endDraft } from './beginThread';
import { threadsIn } from './threadsIn';

/** Answers to the commands that place comments, while an article is written. */
export function useThreadCommands(session: ArticleSession, chain: FieldChain): void {
  const begin = (target: ThreadTarget): void => beginThread(session, target);
  // Whoever goes elsewhere before it is there types there.
  useEffect(() => endDraft, [session]);
  const editable = !session.readOnly;
  useCommand('comment.add', () => begin(targetAt(chain)), editable);
  useCommand('comment.article', () => begin({ kind: 'article' }), editable);
  useEffect(() => {
    const wanted = (): void => {
      const thread = threadsIn(session).value.find(({ id }) => id === wantedThread.value);
      if (!thread) return;
      wantedThread.set('');
      showIn(chain, thread);
    };
    wanted();
    return wantedThread.watch(wanted);
  }, [session, chain]);
}

/** Puts the caret before the words of a thread, where they are written. */
function showIn(chain: FieldChain, { id, place }: Thread): void {
  const editor = place.kind === 'text' ? chain.editor(place.text) : null;
  if (!editor || place.kind !== 'text') return;
  suggestionView.set('marks');
  putCaret(editor, positionOf(editor.state.doc, place.from, shapeOf(place.text)));
  activeThread.set(id);
}

/** What a comment would be about: the selected words, the still whose caption the caret is in, or else its block. */
function targetAt(chain: FieldChain): ThreadTarget {
  const name = chain.current.value;
  const editor = chain.editor(name);
  if (!editor || chain.all.value) return { kind: 'article' };
  const { selection } = editor.state;
  const shape = shapeOf(name);
  const still = stillAt(editor);
  if (still && (selection.empty || selection.$from.depth === 0)) return { kind: 'still', still };
  const { $from } = selection;
  const [from, until] = selection.empty ? [$from.start(1), $from.end(1)] : [selection.from, selection.to];
  const { doc } = editor.state;
  if (doc.textBetween(from, until).trim() === '') return { kind: 'article' };
  return {
    kind: 'text',
    text: name,
    from: flatIndexOf(doc, from, shape),
    until: flatIndexOf(doc, until, shape),
  };
}

function stillAt({ state: { doc, selection } }: Editor): string {
  const { $from } = selection;
  // A block that is selected as a whole is not around the selection.
  const block = $from.depth > 0 ? $from.node(1) : doc.nodeAt(selection.from);
  return block?.type.name === 'still' ? String(block.attrs['still'] ?? '') : '';
}
