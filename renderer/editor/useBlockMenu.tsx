import type { ReactElement, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useCommand } from '../palette/commandRegistry';
import type { Anchor } from '../parts/placeBeside';
import { pointAnchor } from '../parts/placeBeside';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { onMac } from '../settings/platform';
import type { OnTable } from '../stills/CropBar';
import { BlockMenu } from './BlockMenu';
import type { FieldChain } from './FieldChain';
import { putCaret } from './FieldChain';
import { duplicateBlock, removeBlock } from './wholeBlocks';

interface BlockMenuParts {
  session: ArticleSession;
  chain: FieldChain;
  stone: RefObject<HTMLElement | null>;
  editable: boolean;
  onOpenStill: (still: string, on: OnTable) => void;
}

/**
 * The menu of a block: at its mark in the margin, at a picture with the right button, by Shift+F10 with nothing selected,
 * and by a command. The menu key and the right button on words are left to the menu of words.
 */
export function useBlockMenu({
  session,
  chain,
  stone,
  editable,
  onOpenStill,
}: BlockMenuParts): ReactElement | null {
  const [at, setAt] = useState<Anchor | null>(null);
  const editor = chain.editor('body');
  const whole = (change: () => void): void => {
    beginUndoStep(session);
    change();
    beginUndoStep(session);
  };
  useCommand('block.duplicate', () => editor && whole(() => duplicateBlock(editor)), editable);
  useCommand('block.remove', () => editor && whole(() => removeBlock(editor)), editable);
  useCommand('block.menu', () => openAtCaret(), editable);

  function openAtCaret(): void {
    if (!editor) return;
    editor.view.focus();
    setAt(editor.view.coordsAtPos(editor.state.selection.head));
  }
  /** Opens that of a block under the pointer. */
  function openFor(block: Element, event: MouseEvent): void {
    if (!editor) return;
    putCaret(editor, editor.view.posAtDOM(block, 0) || 1);
    setAt(pointAnchor(event.clientX, event.clientY));
  }

  const latest = useRef({ openAtCaret, openFor });
  latest.current = { openAtCaret, openFor };
  useEffect(() => {
    const element = stone.current;
    if (!element || !editable || !editor) return undefined;
    let byKey = false;
    const keyDown = (event: KeyboardEvent): void => {
      byKey = event.key === 'F10' && event.shiftKey && editor.view.hasFocus() && editor.state.selection.empty;
      // Elsewhere the system asks for a menu then.
      if (byKey && onMac) latest.current.openAtCaret();
    };
    const mouseDown = (event: MouseEvent): void => {
      const block = marked(event);
      if (!block || event.button !== 0) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const click = (event: MouseEvent): void => {
      const block = marked(event);
      if (block) latest.current.openFor(block, event);
    };
    const asked = (event: MouseEvent): void => {
      // At a misspelt word that has a menu of its own.
      if (event.defaultPrevented) return;
      const block = marked(event) ?? pictured(event);
      if (!block && !byKey) return;
      byKey = false;
      event.preventDefault();
      if (block) latest.current.openFor(block, event);
      else latest.current.openAtCaret();
    };
    element.addEventListener('keydown', keyDown);
    element.addEventListener('mousedown', mouseDown, { capture: true });
    element.addEventListener('click', click);
    // After those within.
    element.parentElement?.addEventListener('contextmenu', asked);
    const around = element.parentElement;
    return () => {
      element.removeEventListener('keydown', keyDown);
      element.removeEventListener('mousedown', mouseDown, { capture: true });
      element.removeEventListener('click', click);
      around?.removeEventListener('contextmenu', asked);
    };
  }, [stone, editable, editor]);

  if (!at || !editor || !editable) return null;
  return (
    <BlockMenu
      session={session}
      editor={editor}
      at={at}
      onOpenStill={onOpenStill}
      onClose={() => setAt(null)}
    />
  );
}

/** The block of the body whose mark in the margin is pointed at: the mark is of it, and left of the strip it is on. */
function marked({ target, clientX }: MouseEvent): Element | null {
  const block = target instanceof Element ? target.closest('.copy-body > *') : null;
  const strip = block?.closest('.strip')?.getBoundingClientRect();
  return block && strip && clientX < strip.left ? block : null;
}

/** The block of the picture that is pointed at. */
function pictured({ target }: MouseEvent): Element | null {
  return target instanceof Element && target.closest('.copy-body .pic')
    ? target.closest('.copy-body > *')
    : null;
}
