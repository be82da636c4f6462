import type { Editor } from '@tiptap/core';
import { textNames } from '../../shared/article/textNames';
import type { FieldChain } from '../editor/FieldChain';
import type { ArticleSession } from '../session/ArticleSession';
import { draggedKind } from './dragged';
import { refusesDrop } from './refusesDrop';

/**
 * Has words that were dropped beside the letters of an article come where the caret would be nearest, as if they had been
 * dropped there. Answers whether they were seen to: they came, or it was said why not.
 */
export function dropWords(session: ArticleSession, chain: FieldChain, event: DragEvent): boolean {
  if (!event.dataTransfer || draggedKind(event.dataTransfer) !== 'words') return false;
  if (refusesDrop(session)) return true;
  const nearest = nearestText(chain, event.clientY);
  if (!nearest) return false;
  const { editor, box } = nearest;
  const { dataTransfer, ctrlKey, altKey, metaKey, shiftKey } = event;
  const dropAt = (clientX: number, clientY: number): boolean => {
    const again = new DragEvent('drop', {
      cancelable: true,
      dataTransfer,
      clientX,
      clientY,
      ctrlKey,
      altKey,
      metaKey,
      shiftKey,
    });
    return !editor.view.dom.dispatchEvent(again);
  };
  const x = within(event.clientX, box.left, box.right);
  const y = within(event.clientY, box.top, box.bottom);
  if (dropAt(x, y)) return true;
  const end = editor.view.coordsAtPos(editor.state.doc.content.size - 1);
  return dropAt(end.left, (end.top + end.bottom) / 2);
}

/** The text of the article that is nearest above or below a place. */
function nearestText(chain: FieldChain, y: number): { editor: Editor; box: DOMRect } | null {
  const texts = textNames.flatMap((name) => {
    const editor = chain.editor(name);
    return editor && !editor.isDestroyed && editor.isEditable
      ? { editor, box: editor.view.dom.getBoundingClientRect() }
      : [];
  });
  const away = ({ box }: { box: DOMRect }): number => Math.max(box.top - y, y - box.bottom, 0);
  return texts.toSorted((one, other) => away(one) - away(other))[0] ?? null;
}

/** The nearest place that lies inside. */
function within(at: number, from: number, to: number): number {
  return Math.min(Math.max(at, from + 1), to - 1);
}
