import type { FieldChain } from '../editor/FieldChain';
import { flatIndexOf } from '../editor/text/flatPosition';
import { shapeOf } from '../editor/text/textShape';
import type { Spot } from '../find/nextPlace';

/** What is, or was last, selected in the manuscript. */
export function spotHere(chain: FieldChain): Spot {
  const text = chain.current.value;
  const state = chain.editor(text)?.state;
  if (!state) return { text, from: 0, until: 0 };
  const { from, to } = state.selection;
  const shape = shapeOf(text);
  return {
    text,
    from: flatIndexOf(state.doc, from, shape),
    until: flatIndexOf(state.doc, to, shape),
  };
}
