import type { Author } from '../../article/Author';
import type { WrittenRun } from '../../article/readWritten';
import type { MarkName } from '../../article/Suggested';
import type { TextName } from '../../article/textNames';

/** What would be otherwise about a list item that stays one. */
export type ListChange = 'deeper' | 'shallower' | 'numbered' | 'bulleted';

/** What a suggestion does at one stretch of a text. */
export type SuggestedPiece =
  | { kind: 'inserted' | 'deleted'; runs: WrittenRun[] }
  /** Blocks would be split, or joined, there; with `still`, that still would come, or go. */
  | { kind: 'split' | 'joined'; still?: string }
  /** Words would be set otherwise. */
  | { kind: 'set'; mark: MarkName; to: boolean | string; runs: WrittenRun[] }
  /** A block would be of another kind: its `block` attribute, '' for a paragraph; or a list item of another one. */
  | { kind: 'block'; to: string; list?: ListChange };

/** Something that somebody suggests to change: taken over as one, or turned down as one. */
export interface Suggestion extends Author, SuggestedStretch {
  id: string;
  /** When it was begun: ISO 8601, UTC; '' when nobody knows. */
  at: string;
  /** In the order of the texts. */
  pieces: SuggestedPiece[];
  /** Where else it is, of one that is in several texts. */
  elsewhere?: SuggestedStretch[];
  /** Where the words that it moves are as long as nobody takes it over. */
  left?: SuggestedStretch;
}

/** A stretch of a text that a suggestion is about. */
export interface SuggestedStretch {
  text: TextName;
  /** The characters of the text as it is written, from the first it is about to the one after the last. */
  from: number;
  until: number;
  /** Where that is in the text as it is printed. */
  printed: readonly [from: number, until: number];
}
