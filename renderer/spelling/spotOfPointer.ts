import { textNames } from '../../shared/article/textNames';
import type { FieldChain } from '../editor/FieldChain';
import { flatIndexOf } from '../editor/text/flatPosition';
import { shapeOf } from '../editor/text/textShape';
import type { Spot } from '../find/nextPlace';
import { spotHere } from './spotHere';

/** Where in the texts a menu was asked for: under the pointer, or by a key where the caret is; null for outside them. */
export function spotOfPointer(chain: FieldChain, event: PointerEvent): Spot | null {
  if (event.pointerType === '') return spotHere(chain);
  const text = textNames.find((name) => chain.editor(name)?.view.dom.contains(event.target as Node));
  const editor = text && chain.editor(text);
  const at = editor?.view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (!text || !editor || !at) return null;
  const index = flatIndexOf(editor.state.doc, at.pos, shapeOf(text));
  return { text, from: index, until: index };
}
