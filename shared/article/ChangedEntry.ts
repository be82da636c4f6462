import type * as Y from 'yjs';
import { fieldsOf, tagsOf } from './documentShape';

/** The maps of an article in which a change to many articles may change something. */
export const changedMaps = ['fields', 'tags'] as const;

export type ChangedMap = (typeof changedMaps)[number];

/**
 * One value of an article that was changed, so that exactly this can be taken back: as long as the value is
 * the one the change left, whatever anybody did elsewhere in the article since.
 */
export interface ChangedEntry {
  map: ChangedMap;
  key: string;
  /** What stood there before; undefined for nothing. A plain value. */
  before: unknown;
  /** Names what the change left there: `stampOf` answers the same until somebody changes it again. */
  stamp: string;
}

export function changedMapOf(doc: Y.Doc, name: ChangedMap): Y.Map<unknown> {
  return name === 'fields' ? fieldsOf(doc) : tagsOf(doc);
}

/**
 * Names the last thing done to a key of a map, be it a value or its removal: no two things done ever have the
 * same name, also not when they leave the same value. '' where nothing was ever done.
 */
export function stampOf(map: Y.Map<unknown>, key: string): string {
  const item = map._map.get(key);
  if (!item) return '';
  // The last id, not the first: removed items that follow each other are kept as one.
  const { client, clock } = item.lastId;
  return `${client}:${clock}${item.deleted ? ':removed' : ''}`;
}
