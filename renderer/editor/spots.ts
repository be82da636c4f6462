import { createAbsolutePositionFromRelativePosition, createRelativePositionFromTypeIndex } from 'yjs';
import { decodeRelativePosition, encodeRelativePosition } from 'yjs';
import type * as Y from 'yjs';
import type { TextName } from '../../shared/article/textNames';
import type { Spot } from '../../shared/bridge/LeftAt';

/** Notes a place in one of the texts, `index` characters from its start. */
export function spotOf(doc: Y.Doc, field: TextName, index: number): Spot {
  const text = doc.getText(field);
  const position = createRelativePositionFromTypeIndex(text, Math.min(index, text.length));
  return { field, at: btoa(String.fromCharCode(...encodeRelativePosition(position))), index };
}

/** How many characters from the start of its text a noted place lies now. */
export function indexOfSpot(doc: Y.Doc, { field, at, index }: Spot): number {
  const text = doc.getText(field);
  return Math.min(absolute(doc, text, at) ?? index, text.length);
}

/** Null when what it was beside never reached the disk, or when it is no position at all. */
function absolute(doc: Y.Doc, text: Y.Text, at: string): number | null {
  try {
    const bytes = Uint8Array.from(atob(at), (letter) => letter.charCodeAt(0));
    const found = createAbsolutePositionFromRelativePosition(decodeRelativePosition(bytes), doc);
    return found?.type === text ? found.index : null;
  } catch {
    return null;
  }
}
