import type * as Y from 'yjs';
import type { Author } from '../../article/Author';
import { bodyOf } from '../../article/documentShape';
import { stillsInText } from '../../article/stillsInText';
import { isOwnSuggestion } from './noteSuggestion';

/**
 * Whether a still stands in the text only because somebody suggests so themselves: what they write about it is part of
 * that, and no suggestion about a suggestion.
 */
export function isOwnStill(doc: Y.Doc, still: string, who: Author | string): boolean {
  const places = stillsInText(bodyOf(doc)).filter((one) => one.still === still);
  return (
    places.length > 0 &&
    places.every(({ inserted }) => inserted !== '' && isOwnSuggestion(doc, inserted, who))
  );
}
