import { Node } from '@tiptap/core';
import type { StillBlockOptions } from './StillBlockOptions';
import { stillFigure } from './stillFigure';

const withoutStills: StillBlockOptions = {
  stillOf: () => null,
  watch: () => () => undefined,
  creditOf: () => ({ text: '', missing: true }),
  open: () => undefined,
  words: () => ({ picture: '', gone: '', caption: '' }),
};

/** A still in the text. Its content is its caption; everything else about it stands in the article's stills. */
export const StillBlock = Node.create<StillBlockOptions>({
  name: 'still',
  group: 'block',
  content: 'inline*',
  defining: true,
  isolating: true,
  addOptions: () => withoutStills,
  addAttributes: () => ({ still: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'figure[data-still]',
      getAttrs: (element) => ({ still: element.getAttribute('data-still') }),
      contentElement: 'figcaption',
    },
  ],
  renderHTML: ({ node }) => [
    'figure',
    { 'data-block': 'still', 'data-still': String(node.attrs['still']) },
    ['figcaption', 0],
  ],
  addNodeView() {
    return ({ node }) => stillFigure(node, this.options);
  },
  addKeyboardShortcuts() {
    return {
      // From a caption on to the text: a still is not split.
      Enter: () => {
        const { $from, empty } = this.editor.state.selection;
        if (!empty || $from.parent.type.name !== 'still') return false;
        const after = $from.after(1);
        return this.editor
          .chain()
          .insertContentAt(after, { type: 'paragraph' })
          .setTextSelection(after + 1)
          .run();
      },
    };
  },
});
