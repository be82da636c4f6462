import type * as Y from 'yjs';
import { deletedBy, insertedBy, markSettings, settingOf } from '../../article/Suggested';
import { textNames } from '../../article/textNames';
import { readValueSuggestions } from './readValueSuggestions';

interface Piece {
  insert: unknown;
  attributes?: Record<string, unknown>;
}

/** How many suggestions `readAllSuggestions` would read, without reading what they say. */
export function countSuggestions(doc: Y.Doc): number {
  const found = new Set<string>();
  for (const name of textNames)
    for (const piece of doc.getText(name).toDelta() as Piece[])
      if (piece.attributes) for (const id of idsIn(piece)) found.add(id);
  return readValueSuggestions(doc).length + found.size;
}

/** The suggestions that have to do with a stretch of a text. Of its newlines a kind can be suggested, of all else marks. */
function idsIn({ insert, attributes = {} }: Piece): string[] {
  const text = typeof insert === 'string' ? insert : '';
  const keys = [
    ...(text.replaceAll('\n', '') || typeof insert !== 'string' ? Object.values(markSettings) : []),
    ...(text.includes('\n') ? ['setBlock'] : []),
  ];
  const settings = keys.map((key) => settingOf(attributes[key])?.id ?? '');
  return [insertedBy(attributes), deletedBy(attributes), ...settings].filter(Boolean);
}
