import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** From so many blocks on: some nine thousand words. */
const many = 150;

/**
 * Says of a text that it is long (`data-long`), for its style to leave out what is far from sight: so a key costs as
 * little as in a short one. Short ones are laid out whole, so that everything in them lies where it will stay.
 */
export const FarBlocks = Extension.create({
  name: 'farBlocks',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        attributes: ({ doc }): Record<string, string> => (doc.childCount < many ? {} : { 'data-long': '' }),
      },
    }),
  ],
});
