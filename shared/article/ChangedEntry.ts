import type { TextName } from './textNames';

/** The maps of an article in which a change to many articles may change something. */
export const changedMaps = ['fields', 'tags'] as const;

export type ChangedMap = (typeof changedMaps)[number];

/**
 * Something of an article that was changed, so that exactly this can be taken back: as long as it is what the change
 * left, whatever anybody did elsewhere in the article since.
 */
export type ChangedEntry = ChangedValue | ChangedStillText | ChangedWords;

/** A value of one of its maps. */
export interface ChangedValue {
  map: ChangedMap;
  key: string;
  /** What stood there before; undefined for nothing. A plain value. */
  before: unknown;
  /** What the change left there; undefined for nothing. A tag holds the moment it was added. */
  after: unknown;
}

/** A text of one of its stills. */
export interface ChangedStillText {
  map: 'stills';
  /** The still's id. */
  still: string;
  key: string;
  before: string;
  after: string;
}

/** A stretch of one of its three texts. */
export interface ChangedWords {
  map: 'texts';
  key: TextName;
  /** Where it begins and ends: Yjs relative positions, encoded. They stay where they are as others write. */
  from: Uint8Array;
  until: Uint8Array;
  before: SetWords[];
  after: SetWords[];
}

/** Words, or an embedded object, all with the same attributes. */
export interface SetWords {
  insert: string | object;
  attributes: Record<string, unknown>;
}

/** Whether two plain values of an article's maps are the same; undefined stands for nothing. */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
