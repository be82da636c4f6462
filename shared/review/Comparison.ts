import type { Article, Block, Run } from '../article/Article';
import type { Correction } from '../article/Correction';
import type { Still } from '../still/Still';
import type { Tag } from '../tags/Tag';

/** A stretch of two texts laid over each other, in reading order; of a place what is deleted comes before what is inserted. */
export type Piece =
  | { kind: 'same'; runs: Run[] }
  /** The same words, with other marks. */
  | { kind: 'set'; before: Run[]; after: Run[] }
  | { kind: 'deleted'; runs: Run[] }
  | { kind: 'inserted'; runs: Run[] }
  /** Here a block became two. */
  | { kind: 'split' }
  /** Here two blocks became one. */
  | { kind: 'joined' };

/**
 * Blocks that belong together: one on each side, one that became two, two that became one; or a block that
 * is on one side only.
 */
export interface Row {
  /** Index of the first of its blocks, or where they would stand. */
  beforeAt: number;
  afterAt: number;
  before: Block[];
  after: Block[];
  pieces: Piece[];
  /** Index of the row that has the same block on the other side: it was moved. Null for most. */
  moved: number | null;
}

/** Fields that are one line or one choice, in the order in which differences are told. */
export const comparedFields = [
  'kicker',
  'byline',
  'section',
  'dateline',
  'seoTitle',
  'slug',
  'language',
  'status',
  'publishedAt',
  'notes',
] as const satisfies readonly (keyof Article)[];

export type ComparedField = (typeof comparedFields)[number];

export interface FieldDifference {
  field: ComparedField;
  before: string;
  after: string;
  pieces: Piece[];
}

/** What can differ of a still: its texts, the picture itself, its point of interest. */
export type StillPart = Exclude<keyof Still, 'id' | 'read' | 'turns' | 'crops'>;

export interface StillDifference {
  id: string;
  /** Null on the side on which no block shows it. */
  before: Still | null;
  after: Still | null;
  /** The texts that differ, when it is on both sides. */
  texts: { part: StillPart; pieces: Piece[] }[];
  /** Another original, or the same turned or cut in another way. */
  picture: boolean;
}

/** How two states of an article differ. `before` and `after` are whole; the rest is what lies between them. */
export interface Comparison {
  headline: Piece[];
  standfirst: Piece[];
  body: Row[];
  /** Only those that differ. */
  fields: FieldDifference[];
  /** Only those that differ. */
  stills: StillDifference[];
  /** Null when they are the same, in the same order. */
  tags: { before: Tag[]; after: Tag[] } | null;
  /** Null when they are the same. */
  corrections: { before: Correction[]; after: Correction[] } | null;
  /** Words of headline, standfirst, body and captions. */
  words: { inserted: number; deleted: number };
}
