import type { EditorState, Transaction } from '@tiptap/pm/state';
import { TextSelection } from '@tiptap/pm/state';
import { positionOf } from '../../renderer/editor/text/flatPosition';
import { showText } from '../../renderer/editor/text/showText';
import { carriesWords, movesIn, suggestionFor } from '../../renderer/suggestions/movedWords';
import { isPlain } from '../../renderer/suggestions/plainTransaction';
import { writtenChange } from '../../renderer/suggestions/suggestedTransaction';
import { byHand } from '../../shared/article/documentShape';
import { endsWithNewline } from '../../shared/article/endsWithNewline';
import { joinSuggestions } from '../../shared/review/suggestions/joinSuggestions';
import { noteMove } from '../../shared/review/suggestions/moves';
import { isOwnSuggestion, noteSuggestion } from '../../shared/review/suggestions/noteSuggestion';
import { Writer } from './writers';

let next = 0;

/** A writer who suggests, as the real editor does it: what is done is written beside the text. */
export class SuggestingWriter extends Writer {
  by = 'Anna';
  suggests = true;

  override write(change: (state: EditorState) => Transaction | null): void {
    const transaction = change(this.state);
    if (!transaction?.docChanged) return;
    const own = (id: string): boolean => isOwnSuggestion(this.doc, id, this.by);
    const asIs = isPlain(transaction, this.suggests ? own : null);
    if (asIs && !(this.suggests && carriesWords(this.doc, transaction, this.shape)))
      return super.write(() => transaction);
    const { id, moves, moved } = this.suggests
      ? suggestionFor(this.doc, transaction, this.shape, own, `voorstel-${next++}`)
      : { id: '', moves: false, moved: new Set<string>() };
    const { empty, head: caret } = this.state.selection;
    const { steps, anchor, head } = writtenChange(
      transaction,
      this.shape,
      this.suggests ? { id, isOwn: own, isMove: movesIn(this.doc) } : null,
      empty ? caret : null,
    );
    this.doc.transact(() => {
      if (this.suggests) noteSuggestion(this.doc, id, this.by, '2026-11-29T12:00:00.000Z');
      if (moves) noteMove(this.doc, id);
      if (this.shape === 'body' && !endsWithNewline(this.text)) this.text.insert(this.text.length, '\n', {});
      this.text.applyDelta(steps);
      joinSuggestions(this.doc, moved, id);
    }, byHand);
    this.show();
    const { doc, tr } = this.state;
    const [from, to] = [anchor, head].map((at) => doc.resolve(positionOf(doc, at, this.shape)));
    if (from && to) this.state = this.state.apply(tr.setSelection(TextSelection.between(from, to)));
  }

  /** Shows what the text says. */
  show(): void {
    const shown = showText(this.state, this.text, this.shape, []);
    if (shown) this.state = this.state.apply(shown);
  }
}
