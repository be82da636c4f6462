import { Node } from '@tiptap/core';
import type { Still } from '../../../shared/still/Still';
import { stillFigure } from './stillFigure';

export interface StillBlockOptions {
  /** The still a block names, if it is attached. */
  stillOf: (id: string) => Still | null;
  /** Calls back when any still changed, until the returned function is called. */
  watch: (changed: () => void) => () => void;
  /** The printed credit of a still, with its label; or what to say when it has none. */
  creditOf: (still: Still) => { text: string; missing: boolean };
  /** The person wants to see or change the still. */
  open: (id: string) => void;
  /** Words for the picture without alternative text, and for a still that is gone. */
  words: () => { picture: string; gone: string; caption: string };
}

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
  parseHTML: () => [{ tag: 'figure[data-still]', getAttrs: (element) => ({ still: element.getAttribute('data-still') }), contentElement: 'figcaption' }],
  renderHTML: ({ node }) => ['figure', { 'data-block': 'still', 'data-still': String(node.attrs['still']) }, ['figcaption', 0]],
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
