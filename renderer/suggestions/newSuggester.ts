import type { Suggester } from '../../shared/review/suggestions/suggestValue';
import { writerHere } from '../settings/writerHere';

/** Whoever writes here, as they suggest something this moment. */
export function newSuggester(): Suggester {
  return { id: crypto.randomUUID(), by: writerHere(), at: new Date().toISOString() };
}
