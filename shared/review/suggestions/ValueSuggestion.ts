import type { Author } from '../../article/Author';
import type { Still } from '../../still/Still';
import type { Tag } from '../../tags/Tag';

/** What can be suggested of a still: its alternative text, its credit, and what that is composed of. */
export const suggestedStillKeys = [
  'altText',
  'creditLine',
  'kind',
  'title',
  'creator',
  'via',
  'source',
] as const satisfies readonly (keyof Still)[];

export type SuggestedStillKey = (typeof suggestedStillKeys)[number];

/** Which value a suggestion is about: one of a still's texts, or whether the article has a tag. */
export type SuggestedPlace =
  | { kind: 'still'; still: string; key: SuggestedStillKey }
  /** By the tag's key. */
  | { kind: 'tag'; tag: string };

/** What it would be: a text of a still; a tag, or null for that tag to go. */
export type SuggestedTo = string | Tag | null;

/** A value that somebody suggests and nobody has decided on. */
export interface SuggestedValue extends Author {
  id: string;
  /** When it was begun: ISO 8601, UTC; '' when nobody knows. */
  at: string;
  about: SuggestedPlace;
  to: SuggestedTo;
}

/** A suggested value that differs from what there is: taken over, or turned down. */
export interface ValueSuggestion extends SuggestedValue {
  /** What there is now. */
  now: SuggestedTo;
  /** The still it is about is no longer in the text of the article. */
  gone: boolean;
}
