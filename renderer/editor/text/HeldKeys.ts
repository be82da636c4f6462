import { TextSelection } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Mappable, Step } from '@tiptap/pm/transform';
import { Mapping, ReplaceStep } from '@tiptap/pm/transform';
import type { Node } from '@tiptap/pm/model';
import type * as Y from 'yjs';
import { differenceOf } from './differenceOf';
import { documentOfText } from './documentOfText';
import { storeTransaction } from './storeTransaction';
import type { TextShape } from './textShape';

/**
 * What was written in an editor before its shared text was there, in order. `first` is what the editor showed
 * when it was made.
 */
export class HeldKeys {
  readonly #written: Transaction[] = [];

  constructor(readonly first: Node) {}

  hold(transactions: readonly Transaction[]): void {
    this.#written.push(...transactions);
  }

  /** Carries it over into the text, which says what `first` says. Call inside `doc.transact`. */
  store(text: Y.Text, shape: TextShape): void {
    for (const transaction of this.#written) storeTransaction(text, transaction, shape);
  }

  /**
   * For a text that says something else than `first`: takes back what was written, shows what the text says
   * (`show`), and gives what was written once more, beside the same letters (`again`, made on the state after
   * `show`). What was typed is in it, whatever became of the letters around it.
   */
  moveOnto(state: EditorState, text: Y.Text, shape: TextShape): { show: Transaction; again: typeof again } {
    const steps = this.#written.flatMap((transaction) =>
      transaction.steps.map((step, i) => ({ step, before: transaction.docs[i] ?? transaction.before })),
    );
    const show = state.tr;
    for (const { step, before } of steps.toReversed()) show.step(step.invert(before));
    const difference = differenceOf(this.first, documentOfText(state.schema, text, shape));
    if (difference) show.step(difference.step);
    const mapping = new Mapping([...show.mapping.maps]);
    const again = (after: EditorState): Transaction => {
      const { tr } = after;
      steps.forEach(({ step }, i) => {
        const from = steps.length - i;
        const over = mapping.slice(from);
        const moved = [step.map(over), beside(step, over, tr.doc)].find(
          (each) => each && !tr.maybeStep(each).failed,
        );
        if (moved) mapping.appendMap(moved.getMap(), from - 1);
      });
      return tr;
    };
    return { show, again };
  }
}

/** What was typed between letters that are gone, put where they were. */
function beside(step: Step, over: Mappable, doc: Node): Step | null {
  if (!(step instanceof ReplaceStep) || step.slice.size === 0) return null;
  const at = TextSelection.near(doc.resolve(over.map(step.from))).from;
  return new ReplaceStep(at, at, step.slice);
}
