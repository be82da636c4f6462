import type { Suggester } from '../../shared/review/suggestions/suggestValue';
import { authorHere } from '../settings/authorHere';

/** Whoever writes here, as they suggest something this moment. */
export function newSuggester(): Suggester {
  return { id: crypto.randomUUID(), ...authorHere(), at: new Date().toISOString() };
}
