import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { TextName } from '../../shared/article/textNames';
import { textNames } from '../../shared/article/textNames';
import type { LeftAt, Spot } from '../../shared/bridge/LeftAt';
import type { ArticleSession } from '../session/ArticleSession';
import type { FieldChain } from './FieldChain';
import { indexOfSpot, spotOf } from './spots';
import { flatIndexOf, positionOf } from './text/flatPosition';
import { shapeOf } from './text/textShape';

/** Notes what is selected and what is in sight. Lays the page out; not for every key. */
export function noteLeft(session: ArticleSession, chain: FieldChain, stone: Element): LeftAt | null {
  const field = chain.current.value;
  const editor = chain.editor(field);
  const top = topInSight(chain, stone);
  if (!editor || !top) return null;
  const { anchor, head } = editor.state.selection;
  return {
    anchor: spotAt(session, editor, field, anchor),
    head: spotAt(session, editor, field, head),
    top: spotAt(session, top.editor, top.field, top.editor.view.posAtDOM(top.block, 0)),
    offset: Math.round(top.block.getBoundingClientRect().top - stone.getBoundingClientRect().top),
  };
}

/** Goes back to where an article was left; false when that is in none of its texts. */
export function goBack(session: ArticleSession, chain: FieldChain, stone: Element, left: LeftAt): boolean {
  const editor = chain.editor(left.head.field);
  if (!editor) return false;
  const { doc, tr } = editor.state;
  const [anchor, head] = [left.anchor, left.head].map((spot) =>
    doc.resolve(positionIn(session, editor, spot)),
  );
  if (!anchor || !head) return false;
  editor.view.dispatch(tr.setSelection(TextSelection.between(anchor, head)));
  editor.view.focus();
  scrollTo(session, chain, stone, left);
  return true;
}

function scrollTo(session: ArticleSession, chain: FieldChain, stone: Element, left: LeftAt): void {
  const editor = chain.editor(left.top.field);
  if (!editor) return;
  const { node } = editor.view.domAtPos(positionIn(session, editor, left.top));
  const block = blocksOf(editor).find((one) => one.contains(node));
  if (!block) return;
  const now = block.getBoundingClientRect().top - stone.getBoundingClientRect().top;
  stone.scrollTop += now - left.offset;
}

function spotAt(session: ArticleSession, editor: Editor, field: TextName, position: number): Spot {
  return spotOf(session.doc, field, flatIndexOf(editor.state.doc, position, shapeOf(field)));
}

/** By its distance from the start while the document is not taken in: that is not waited for. */
function positionIn(session: ArticleSession, editor: Editor, spot: Spot): number {
  const index = session.whole.value ? indexOfSpot(session.doc, spot) : spot.index;
  return positionOf(editor.state.doc, index, shapeOf(spot.field));
}

/** The first block of which anything can be seen. */
export function topInSight(
  chain: FieldChain,
  stone: Element,
): { field: TextName; editor: Editor; block: Element } | null {
  const edge = stone.getBoundingClientRect().top;
  const below = (element: Element): boolean => element.getBoundingClientRect().bottom > edge;
  for (const field of textNames) {
    const editor = chain.editor(field);
    if (!editor || !below(editor.view.dom)) continue;
    const blocks = blocksOf(editor);
    // They lie one under the other, so that half of those left can be passed over each time.
    let from = 0;
    let to = blocks.length - 1;
    while (from < to) {
      const middle = (from + to) >> 1;
      const block = blocks[middle];
      if (block && below(block)) to = middle;
      else from = middle + 1;
    }
    const block = blocks[from];
    if (block) return { field, editor, block };
  }
  return null;
}

function blocksOf(editor: Editor): Element[] {
  return [...editor.view.dom.children];
}
