import * as v from 'valibot';
import { textNames } from '../article/textNames';
import { uuid } from './parsers';

/** A place in one of an article's texts that stays where it is when others write around it. */
export const spot = v.strictObject({
  field: v.picklist(textNames),
  /** A Yjs relative position, encoded, in Base64. */
  at: v.pipe(v.string(), v.maxLength(400)),
  /** Characters before it when it was noted: for when what it was beside is not there any more. */
  index: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** Where somebody left an article: what was selected, and how far it was scrolled. */
export const leftAt = v.strictObject({
  anchor: spot,
  head: spot,
  /** The block at the upper edge of what was in sight. */
  top: spot,
  /** How far below that edge it began, in CSS pixels; less than 0 for one that began above it. */
  offset: v.pipe(v.number(), v.minValue(-100_000), v.maxValue(100_000)),
});

/** Where somebody was on the desk. */
export const leftDesk = v.strictObject({
  /** The current row's article, or ''. */
  current: v.pipe(v.string(), v.maxLength(100)),
  /** CSS pixels from the list's top. */
  scrolled: v.pipe(v.number(), v.minValue(0)),
  /** The edition whose panel was shown, or ''. */
  edition: v.optional(v.union([v.literal(''), uuid]), ''),
});

export type Spot = v.InferOutput<typeof spot>;
export type LeftAt = v.InferOutput<typeof leftAt>;
export type LeftDesk = v.InferOutput<typeof leftDesk>;
