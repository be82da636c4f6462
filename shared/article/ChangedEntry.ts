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
  /** What the change left there; undefined for nothing. A tag holds the moment it was added. */
  after: unknown;
}

/** Whether two plain values of an article's maps are the same; undefined stands for nothing. */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
