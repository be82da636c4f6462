import type { Transaction } from '@tiptap/pm/state';
import type { TextName } from '../../shared/article/textNames';
import { textNames } from '../../shared/article/textNames';
import type { FieldChain } from '../editor/FieldChain';
import { flatIndexOf, positionOf } from '../editor/text/flatPosition';
import { nextPlace } from './nextPlace';
import type { TextPlace } from './TextPlace';
import { shapeOf } from '../editor/text/textShape';

/** From where on one looks: where the caret was at first, then the place one went to. It moves along with the text. */
export class FoundSpot {
  #text: TextName;
  #position: number;

  constructor(private readonly chain: FieldChain) {
    this.#text = chain.current.value;
    this.#position = chain.editor(this.#text)?.state.selection.from ?? 0;
  }

  /** Moves along with the text until the answer is called. */
  follow(): () => void {
    const stops = textNames.map((name) => {
      const moved = ({ transaction }: { transaction: Transaction }): void => {
        if (name === this.#text && transaction.docChanged)
          this.#position = transaction.mapping.map(this.#position, -1);
      };
      const editor = this.chain.editor(name);
      editor?.on('transaction', moved);
      return () => void editor?.off('transaction', moved);
    });
    return () => stops.forEach((stop) => stop());
  }

  /** Looks from a place on, as the flat text counts. */
  set(text: TextName, index: number): void {
    const doc = this.chain.editor(text)?.state.doc;
    if (!doc) return;
    this.#text = text;
    this.#position = positionOf(doc, index, shapeOf(text));
  }

  /** Which of these places comes first from here on. */
  nextIn(places: readonly TextPlace[]): number {
    const doc = this.chain.editor(this.#text)?.state.doc;
    const index = doc ? flatIndexOf(doc, this.#position, shapeOf(this.#text)) : 0;
    return nextPlace(places, { text: this.#text, from: index, until: index });
  }
}
