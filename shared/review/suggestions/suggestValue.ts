import * as Y from 'yjs';
import type { Author } from '../../article/Author';
import { authorOf, isSameAuthor, writeAuthor } from '../../article/Author';
import { byHand, suggestedValuesOf } from '../../article/documentShape';
import { readSuggestedValues } from './readSuggestedValues';
import { samePlace } from './samePlace';
import { isThere, valueAt } from './valueAt';
import type { SuggestedPlace, SuggestedTo, SuggestedValue } from './ValueSuggestion';

/** Who suggests something, and when, in ISO 8601; `id` names the suggestion where it is a new one. */
export interface Suggester extends Author {
  id: string;
  at: string;
}

/**
 * Suggests a value, by hand. What one suggests about it already becomes another; what is suggested to be as it is
 * anyway is no suggestion, and none of one's own is left.
 */
export function suggestValue(doc: Y.Doc, about: SuggestedPlace, to: SuggestedTo, suggester: Suggester): void {
  const map = suggestedValuesOf(doc);
  const { id, at } = suggester;
  const own = ownSuggestedValues(readSuggestedValues(map), about, suggester);
  doc.transact(() => {
    if (isThere(about, valueAt(doc, about), to)) {
      for (const one of own) map.delete(one.id);
      return;
    }
    const last = own.at(-1);
    if (last) map.get(last.id)?.set('to', to);
    else {
      const values = { ...writeAuthor(suggester), at, about, to };
      map.set(id, new Y.Map<unknown>(Object.entries(values)));
    }
  }, byHand);
}

/** What somebody suggests about a value themselves: one, or more where they did so in two places at once; the last holds. */
export function ownSuggestedValues(
  all: readonly SuggestedValue[],
  about: SuggestedPlace,
  who: Author | string,
): SuggestedValue[] {
  const author = authorOf(who);
  return all.filter((one) => isSameAuthor(one, author) && samePlace(one.about, about));
}
