import type * as Y from 'yjs';
import type { Knowledge } from './Knowledge';

/** A value of a map as a copy has it, with who set it; undefined for none. */
export interface KnownValue {
  value: unknown;
  /** The Yjs client that set it. */
  client: number;
}

/** What a copy has under a key of a map of the document of several copies; null for nothing. */
export function valueIn(map: Y.Map<unknown>, key: string, copy: Knowledge): KnownValue | null {
  let item = map._map.get(key) ?? null;
  while (item && !copy.knows(item.id.client, item.id.clock)) item = item.left;
  if (!item || !copy.sees(item.id.client, item.lastId.clock)) return null;
  return { value: item.content.getContent()[item.length - 1], client: item.id.client };
}
