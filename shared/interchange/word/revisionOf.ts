import type { WordElement } from './WordElement';
import type { WordRevision } from './WordRevision';
import { momentOfWord } from './WordRevision';

/** Who made a change, and when; null for no change. */
export function revisionOf(change: WordElement | null): WordRevision | null {
  if (!change) return null;
  const { attributes } = change;
  return {
    by: attributes['w:author'] ?? '',
    at: momentOfWord(attributes['w:date'] ?? '', attributes['w16du:dateUtc']),
  };
}
