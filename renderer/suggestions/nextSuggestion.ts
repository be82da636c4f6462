import type { AnySuggestion } from '../../shared/review/suggestions/AnySuggestion';
import { activeSuggestion } from './suggesting';

/** The suggestion after, or before, the one that one is at; from none on the first, or the last. */
export function nextSuggestion(all: readonly AnySuggestion[], by: 1 | -1): AnySuggestion | undefined {
  const at = all.findIndex(({ id }) => id === activeSuggestion.value);
  if (at < 0) return by > 0 ? all[0] : all.at(-1);
  return all[(at + by + all.length) % all.length];
}
