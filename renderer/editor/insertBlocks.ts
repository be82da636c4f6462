import type { Editor } from '@tiptap/core';
import type { Fragment } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { Transaction } from '@tiptap/pm/state';
import type { Block } from '../../shared/article/Article';
import { documentOfBlocks } from './text/documentOfText';

/**
 * Puts blocks in the body at a place in it, as one change, and the caret behind them. At the ends of a block they
 * come before or after it; amid its words they part it if `parts` says so, and else come after it. A paragraph in which
 * nothing stands makes room for them.
 */
export function insertBlocks(body: Editor, blocks: readonly Block[], place: number, parts: boolean): void {
  const { doc, schema, tr } = body.state;
  const content = documentOfBlocks(schema, blocks).content;
  const end = putBlocks(tr, content, Math.min(place, doc.content.size), parts);
  if (tr.doc.lastChild?.type.name === 'still') tr.insert(tr.doc.content.size, schema.node('paragraph'));
  tr.setSelection(TextSelection.near(tr.doc.resolve(end), -1));
  body.view.dispatch(tr.scrollIntoView());
}

/** Answers where they end. */
function putBlocks(tr: Transaction, content: Fragment, place: number, parts: boolean): number {
  const $at = tr.doc.resolve(place);
  const put = (from: number, until = from): number => {
    tr.replaceWith(from, until, content);
    return from + content.size;
  };
  if ($at.depth === 0) return put(place);
  const block = $at.node(1);
  // What is suggested about a block stays with it.
  const isFree = !block.attrs['suggested'];
  if (block.type.name === 'paragraph' && block.content.size === 0 && isFree)
    return put($at.before(1), $at.after(1));
  if (block.type.name === 'still' || $at.parentOffset === block.content.size) return put($at.after(1));
  if ($at.parentOffset === 0) return put($at.before(1));
  if (!parts || !isFree) return put($at.after(1));
  tr.split(place);
  return put(place + 1);
}
