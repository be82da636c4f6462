import type { Mark, ResolvedPos } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { TextSelection } from '@tiptap/pm/state';
import type { SuggestedEnd, SuggestedRun } from '../../shared/article/Suggested';
import { suggestedOf } from './plainTransaction';
import { suggesting } from './suggesting';

/**
 * The marks with which the next letter at the caret is typed once a transaction is done: of a suggestion while one
 * suggests, which `storage` notes, and of none while one does not. Null to leave that to the editor.
 */
export function marksAtCaret(
  transaction: Transaction,
  state: EditorState,
  storage: { pending: string },
  own: (id: string) => boolean,
): readonly Mark[] | null {
  const { selection } = transaction;
  if (!(selection instanceof TextSelection) || !selection.empty) return null;
  const { $from } = selection;
  const kept = transaction.storedMarksSet ? transaction.storedMarks : null;
  const marks =
    kept ?? (transaction.docChanged || transaction.selectionSet ? null : state.storedMarks) ?? $from.marks();
  const type = state.schema.marks['suggested'];
  if (!type) return null;
  const others = marks.filter((mark) => mark.type !== type);
  if (!suggesting.value) return others.length < marks.length ? others : null;
  const beside = suggestedBeside($from).flatMap(({ inserted = '', deleted = '' }) =>
    [inserted, deleted].filter((id) => id !== ''),
  );
  // Each place has a suggestion of its own, unless it is beside one.
  if (transaction.selectionSet || storage.pending === '' || beside.length > 0)
    storage.pending = beside.find(own) ?? crypto.randomUUID();
  return type.create({ of: { inserted: storage.pending } }).addToSet(others);
}

/** What is suggested about the words, or the ends of blocks, right before and after a place. */
function suggestedBeside($at: ResolvedPos): (SuggestedRun | SuggestedEnd)[] {
  const { parent, parentOffset } = $at;
  const block = $at.index(0);
  const ends = [
    ...(parentOffset === 0 && block > 0 ? [$at.doc.child(block - 1)] : []),
    ...(parentOffset === parent.content.size ? [parent] : []),
  ].map((node) => node.attrs['suggested'] as SuggestedEnd | null | undefined);
  const words = [$at.nodeBefore, $at.nodeAfter].map((node) => (node ? suggestedOf(node) : null));
  return [...words, ...ends].filter((one) => one !== null && one !== undefined);
}
