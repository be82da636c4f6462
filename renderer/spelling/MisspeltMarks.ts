import { Extension } from '@tiptap/core';
import type { Editor } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { positionOf } from '../editor/text/flatPosition';
import type { TextShape } from '../editor/text/textShape';

/** Set on the transactions that say which words are marked from then on. */
export const misspeltKey = new PluginKey<DecorationSet>('misspelt');

/** What a word looks like that no dictionary knows, and what it is to assistive technology. */
const looks = { class: 'misspelt', 'aria-invalid': 'spelling' };

/** Marks words that no dictionary knows. Which these are is told from outside; on a key they only move along. */
export const MisspeltMarks = Extension.create({
  name: 'misspeltMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: misspeltKey,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, before, _old, { doc }) => {
          const told = transaction.getMeta(misspeltKey) as DecorationSet | undefined;
          if (told) return told;
          const moves = transaction.docChanged && before !== DecorationSet.empty;
          return moves ? before.map(transaction.mapping, doc) : before;
        },
      },
      props: { decorations: (state) => misspeltKey.getState(state) },
    }),
  ],
});

/** Marks these words of a text, as the flat text counts, and no others. Nothing is done where they are marked already. */
export function markMisspelt(
  { state, view }: Editor,
  shape: TextShape,
  words: readonly { from: number; until: number }[],
): void {
  const wanted = words.map(({ from, until }) =>
    Decoration.inline(positionOf(state.doc, from, shape), positionOf(state.doc, until, shape), looks),
  );
  const marked = misspeltKey.getState(state)?.find() ?? [];
  if (marked.length === wanted.length && wanted.every((one, i) => isSame(one, marked[i]))) return;
  const set = wanted.length > 0 ? DecorationSet.create(state.doc, wanted) : DecorationSet.empty;
  view.dispatch(state.tr.setMeta(misspeltKey, set));
}

function isSame(one: Decoration, other: Decoration | undefined): boolean {
  return one.from === other?.from && one.to === other.to;
}
