import type { ComparedField } from '../Comparison';

/** What one person did that came in with another desk's copy. */
export interface CameIn {
  /** Who, as they call themselves; '' for what nobody can be said to have done. */
  by: string;
  /** Words of headline, standfirst, body and captions that are printed now and were not. */
  inserted: number;
  /** Words that were printed and are no longer. */
  deleted: number;
  /** Suggestions that wait for a decision. */
  suggestions: number;
  comments: number;
  /** Suggestions taken over or turned down, threads settled. */
  decisions: number;
  /** Fields of one line or one choice that are otherwise now. */
  fields: ComparedField[];
  /** Stills attached, or otherwise now. */
  stills: number;
  /** Tags added or taken away. */
  tags: number;
  corrections: number;
}

/** Somebody of whom nothing came in. */
export function nothingCameIn(by: string): CameIn {
  return {
    by,
    inserted: 0,
    deleted: 0,
    suggestions: 0,
    comments: 0,
    decisions: 0,
    fields: [],
    stills: 0,
    tags: 0,
    corrections: 0,
  };
}
