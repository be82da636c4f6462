import type { Editor } from '@tiptap/core';
import type { ReactElement, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { writeTexts } from '../../shared/language/writeTexts';
import { useCommand } from '../palette/commandRegistry';
import { showNote } from '../parts/notes';
import type { Anchor } from '../parts/placeBeside';
import { pointAnchor } from '../parts/placeBeside';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { useTexts } from '../settings/language';
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
  const texts = useTexts(writeTexts);
  const [at, setAt] = useState<Anchor | null>(null);
  const editor = chain.editor('body');
  /** With the caret in the headline no block is meant, wherever it was in the text before. */
  const inBlock = (act: (body: Editor) => void) => (): void => {
    if (editor && chain.current.value === 'body') act(editor);
    else showNote({ text: texts.blockNone });
  };
  const whole = (change: (body: Editor) => void): (() => void) =>
    inBlock((body) => {
      beginUndoStep(session);
      change(body);
      beginUndoStep(session);
    });
  useCommand('block.duplicate', whole(duplicateBlock), editable);
  useCommand('block.remove', whole(removeBlock), editable);
  useCommand('block.menu', inBlock(openAtCaret), editable);

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
      if (!byKey || !onMac) return;
      byKey = false;
      latest.current.openAtCaret();
    };
    // The editor would put the caret elsewhere.
    const mouseDown = (event: MouseEvent): void => {
      byKey = false;
      if (event.button !== 0 || !marked(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const click = (event: MouseEvent): void => {
      const block = marked(event);
      if (block) latest.current.openFor(block, event);
    };
    const asked = (event: MouseEvent): void => {
      const keyed = byKey;
      byKey = false;
      // At a misspelt word that has a menu of its own.
      if (event.defaultPrevented) return;
      const block = keyed ? null : (marked(event) ?? pictured(event));
      if (!block && !keyed) return;
      event.preventDefault();
      if (block) latest.current.openFor(block, event);
      else latest.current.openAtCaret();
    };
    // After those within.
    const around = element.parentElement;
    element.addEventListener('keydown', keyDown);
    element.addEventListener('mousedown', mouseDown, { capture: true });
    element.addEventListener('click', click);
    around?.addEventListener('contextmenu', asked);
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
