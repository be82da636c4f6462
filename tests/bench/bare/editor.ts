import { Editor } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import StarterKit from '@tiptap/starter-kit';
import * as Y from 'yjs';
import type { BenchBlock } from '../benchBlocks';

/**
 * Bare Tiptap on Yjs: its starter kit and its own binding on one fragment, and nothing else. The bench
 * gives it the text through `window.show`.
 */
function show(blocks: readonly BenchBlock[]): void {
  const doc = new Y.Doc();
  const fragment = doc.getXmlFragment('body');
  fragment.insert(
    0,
    blocks.map(({ subhead, text }) => {
      const element = new Y.XmlElement(subhead ? 'heading' : 'paragraph');
      // The heading's level is a number to Tiptap, though Yjs types attributes as strings.
      if (subhead) element.setAttribute('level', 2 as unknown as string);
      element.insert(0, [new Y.XmlText(text)]);
      return element;
    }),
  );
  const editor = new Editor({
    element: document.querySelector('#editor'),
    extensions: [StarterKit.configure({ undoRedo: false }), Collaboration.configure({ fragment })],
  });
  editor.commands.focus('end');
}

Object.assign(window, { show });
