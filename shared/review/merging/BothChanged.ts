import type { TextName } from '../../article/textNames';
import type { ComparedField, StillPart } from '../Comparison';

/** What one of two sides made of a place that both changed. */
export interface Wording {
  /** Who, as they call themselves; '' for nobody one can name. */
  by: string;
  /** What it says; '' where it was taken out. */
  words: string;
}

/** Which value of an article both sides gave another one. */
export type ValuePlace =
  | { kind: 'field'; field: ComparedField }
  | { kind: 'still'; still: string; part: StillPart };

/** A place that two sides changed, each without knowing of the other. */
export type BothChanged =
  /** A sentence: one wording is printed, and the other stands beside it as a suggestion. */
  | { kind: 'wordings'; text: TextName; suggestion: string; printed: Wording; suggested: Wording }
  /** Words in which what both did stands together, for they could not be told apart. All of it is there. */
  | { kind: 'together'; text: TextName; words: string }
  /** A value: one holds, the other is suggested under `suggestion`, or kept in a comment where that is ''. */
  | { kind: 'value'; place: ValuePlace; suggestion: string; printed: Wording; suggested: Wording };
