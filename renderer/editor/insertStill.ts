import type { Editor } from '@tiptap/core';

/**
 * Puts a still's block in the body: after the block with the caret, or, when nobody was writing in the
 * body yet, at its top. `at` is a place in the window where it was dropped. A caption found in the file
 * becomes the block's text.
 */
export function insertStill(
  body: Editor,
  still: string,
  caption: string,
  at: { x: number; y: number } | null,
  wasWriting: boolean,
): void {
  const { doc, schema, selection } = body.state;
  const block = schema.node('still', { still }, caption ? [schema.text(caption)] : []);
  const dropped = at ? body.view.posAtCoords({ left: at.x, top: at.y }) : null;
  const near = dropped ? dropped.pos : wasWriting ? selection.to : 0;
  const $near = doc.resolve(Math.min(near, doc.content.size));
  const transaction = body.state.tr;
  if ($near.depth === 0) {
    transaction.insert($near.pos, block);
  } else if ($near.parent.type.name === 'paragraph' && $near.parent.content.size === 0 && wasWriting) {
    transaction.replaceWith($near.before(1), $near.after(1), block);
  } else {
    transaction.insert($near.after(1), block);
  }
  if (transaction.doc.lastChild?.type.name === 'still') {
    transaction.insert(transaction.doc.content.size, schema.node('paragraph'));
  }
  body.view.dispatch(transaction.scrollIntoView());
}
