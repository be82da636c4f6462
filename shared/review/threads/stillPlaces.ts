import type * as Y from 'yjs';
import { bodyOf } from '../../article/documentShape';

/** Where stills stand in the body: the end of the first block that shows each, as `flatText` counts. */
export function stillPlaces(doc: Y.Doc): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let at = 0;
  for (const { insert, attributes } of bodyOf(doc).toDelta() as {
    insert: unknown;
    attributes?: Record<string, unknown>;
  }[]) {
    const still = attributes?.['still'];
    if (typeof still === 'string' && !places.has(still)) places.set(still, at);
    at += typeof insert === 'string' ? insert.length : 1;
  }
  return places;
}
