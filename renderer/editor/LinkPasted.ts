import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import { linkAddress } from '../../shared/article/linkAddress';

/** An address as it is copied from a browser, and nothing beside it. */
const isAddress = /^https?:\/\/\S+$/i;

/** An address that is pasted on selected words becomes their link, rather than standing in their place. */
export const LinkPasted = Extension.create({
  name: 'linkPasted',
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          handlePaste: (view, { clipboardData }) => {
            const { selection, schema } = view.state;
            if (!schema.marks['link'] || selection.empty || !(selection instanceof TextSelection))
              return false;
            const copied = clipboardData?.getData('text/plain').trim() ?? '';
            const href = isAddress.test(copied) ? linkAddress(copied) : null;
            if (!href || !selection.$from.sameParent(selection.$to)) return false;
            // Like anything that is pasted it is a step of undo.
            return editor.chain().setMark('link', { href }).setMeta('uiEvent', 'paste').run();
          },
        },
      }),
    ];
  },
});
