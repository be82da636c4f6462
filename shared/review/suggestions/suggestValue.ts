import * as Y from 'yjs';
import { byHand, suggestedValuesOf } from '../../article/documentShape';
import { longestWriterName } from '../../article/Version';
import { cutText } from '../../language/cutText';
import { readSuggestedValues } from './readSuggestedValues';
import { samePlace } from './samePlace';
import { isThere, valueAt } from './valueAt';
import type { SuggestedPlace, SuggestedTo, SuggestedValue } from './ValueSuggestion';

/** Who suggests something, and when, in ISO 8601; `id` names the suggestion where it is a new one. */
export interface Suggester {
  id: string;
  by: string;
  at: string;
}

/**
 * Suggests a value, by hand. What one suggests about it already becomes another; what is suggested to be as it is
 * anyway is no suggestion, and none of one's own is left.
 */
export function suggestValue(
  doc: Y.Doc,
  about: SuggestedPlace,
  to: SuggestedTo,
  { id, by, at }: Suggester,
): void {
  const map = suggestedValuesOf(doc);
  const own = ownSuggestedValues(readSuggestedValues(map), about, by);
  doc.transact(() => {
    if (isThere(about, valueAt(doc, about), to)) {
      for (const one of own) map.delete(one.id);
      return;
    }
    const last = own.at(-1);
    if (last) map.get(last.id)?.set('to', to);
    else {
      const values = { by: cutText(by, longestWriterName), at, about, to };
      map.set(id, new Y.Map<unknown>(Object.entries(values)));
    }
  }, byHand);
}

/** What somebody suggests about a value themselves: one, or more where they did so in two places at once; the last holds. */
export function ownSuggestedValues(
  all: readonly SuggestedValue[],
  about: SuggestedPlace,
  by: string,
): SuggestedValue[] {
  const name = cutText(by, longestWriterName);
  return all.filter((one) => one.by === name && samePlace(one.about, about));
}
