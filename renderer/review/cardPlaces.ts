import type { Comparison } from '../../shared/review/Comparison';
import type { Difference } from '../../shared/review/differencesOf';
import type { AnySuggestion } from '../../shared/review/suggestions/AnySuggestion';
import type { Thread } from '../../shared/review/threads/Thread';
import { isOpen } from '../../shared/review/threads/Thread';
import type { NowSide, TextPlace } from './textPlaces';
import { TextPlaces } from './textPlaces';
import type { Beside } from './useBesideText';
import { mostBeside } from './useBesideText';

/** What has a card in the margin of a review. */
export interface MarginCards {
  suggestions: readonly AnySuggestion[];
  threads: readonly Thread[];
  differences: readonly Difference[];
}

/** The places of all cards beside a comparison with the article as it is now, on one `side`; null for too many. */
export function cardPlaces(
  comparison: Comparison,
  side: NowSide,
  { suggestions, threads, differences }: MarginCards,
): Beside | null {
  const open = threads.filter(isOpen);
  if (suggestions.length + open.length + differences.length > mostBeside) return null;
  const places = new TextPlaces(comparison, side);
  return {
    side,
    places: new Map<string, TextPlace>([
      ...suggestions.map((one) => [`suggestion ${one.id}`, places.ofSuggestion(one)] as const),
      ...open.map((one) => [`thread ${one.id}`, places.ofThread(one)] as const),
      ...differences.map((one) => [`difference ${one.key}`, places.ofDifference(one)] as const),
    ]),
  };
}
