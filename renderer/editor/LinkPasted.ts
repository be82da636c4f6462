import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import { linkAddress } from '../../shared/article/linkAddress';
import { setLink } from './textCommands';

/** An address as it is copied from a browser, and nothing beside it. */
const isAddress = /^https?:\/\/\S+$/i;

interface LinkPastedOptions {
  /** What follows is a step of undo of its own. */
  beginStep: () => void;
}

/** An address that is pasted on selected words becomes their link, rather than standing in their place. */
export const LinkPasted = Extension.create<LinkPastedOptions>({
  name: 'linkPasted',
  addOptions: () => ({ beginStep: () => undefined }),
  addProseMirrorPlugins() {
    const { editor, options } = this;
    return [
      new Plugin({
        props: {
          handlePaste: (view, { clipboardData }) => {
            const { selection, schema } = view.state;
            if (!schema.marks['link'] || selection.empty || !(selection instanceof TextSelection))
              return false;
            const copied = clipboardData?.getData('text/plain').trim() ?? '';
            const address = isAddress.test(copied) ? linkAddress(copied) : null;
            if (!address || !selection.$from.sameParent(selection.$to)) return false;
            options.beginStep();
            setLink(editor, address);
            options.beginStep();
            return true;
          },
        },
      }),
    ];
  },
});
