import type * as Y from 'yjs';
import type { AnySuggestion } from './AnySuggestion';
import { readSuggestions } from './readSuggestions';
import { readValueSuggestions } from './readValueSuggestions';

/** All that waits for a decision: what is suggested in the texts, in reading order, then of stills and tags. */
export function readAllSuggestions(doc: Y.Doc): AnySuggestion[] {
  return [...readSuggestions(doc), ...readValueSuggestions(doc)];
}
