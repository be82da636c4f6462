import type { TextName } from '../../article/textNames';
import type { ComparedField, StillPart } from '../Comparison';

/** What one of two sides made of a place that both changed. */
export interface Wording {
  /** Who, as they call themselves; '' for nobody one can name. */
  by: string;
  /** What it says; '' where it was taken out. */
  words: string;
}

/** Which value of an article both sides gave another one; of a still `crops` is how it is cut and turned. */
export type ValuePlace =
  | { kind: 'field'; field: ComparedField }
  | { kind: 'still'; still: string; part: StillPart | 'crops' }
  | { kind: 'correction'; correction: string };

/** A place that two sides changed, each without knowing of the other. */
export type BothChanged =
  /** A sentence: one wording is printed, and the other stands beside it as a suggestion. */
  | { kind: 'wordings'; text: TextName; suggestion: string; printed: Wording; suggested: Wording }
  /**
   * Words in which what both did stands together, for they could not be told apart. All of it is there, and the two
   * wordings are kept in the thread `thread`; '' where both can be read in the text, or there are too many.
   */
  | { kind: 'together'; text: TextName; words: string; thread: string }
  /**
   * A value: one holds. The other is suggested under `suggestion`; where that is '', it is kept in a comment of the
   * thread `thread`, or only told here where that is '' too: a status, a moment, how a picture is cut.
   */
  | {
      kind: 'value';
      place: ValuePlace;
      suggestion: string;
      thread: string;
      printed: Wording;
      suggested: Wording;
    };
