import { composeCreditLine } from './creditLine';
import { embargoed } from './embargoed';
import type { Still } from './Still';

/** What a still lacks before it can be printed, most pressing first; `complete` when it lacks nothing. */
export type StillState = 'credit-missing' | 'alt-missing' | 'expired' | 'embargo' | 'complete';

/**
 * How a still stands at `today`, an ISO 8601 date or moment. It may be used up to and including its last day, and not
 * before its embargo is over.
 */
export function stillState(still: Still, today: string): StillState {
  if (!composeCreditLine(still)) return 'credit-missing';
  if (!still.altText.trim()) return 'alt-missing';
  if (/^\d{4}-\d{2}-\d{2}/.test(still.expires) && still.expires.slice(0, 10) < today.slice(0, 10))
    return 'expired';
  if (embargoed(still.usableFrom, today)) return 'embargo';
  return 'complete';
}
