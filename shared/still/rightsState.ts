import type { StillCredit } from './Still';

export const rightsStates = ['fine', 'not-yet', 'expired'] as const;

/** Whether a picture may be used: it may not yet, not any more, or it may, as far as is known. */
export type RightsState = (typeof rightsStates)[number];

/**
 * How the rights of a picture stand at `now`, ISO 8601 with zone. The last day counts as a whole. An embargo of a day
 * ends as that day begins in `now`'s own zone, one of a moment at that moment; what is no date says nothing.
 */
export function rightsState(
  { usableFrom, expires }: Pick<StillCredit, 'usableFrom' | 'expires'>,
  now: string,
): RightsState {
  const today = now.slice(0, 10);
  if (isDate(expires) && expires.slice(0, 10) < today) return 'expired';
  if (!isDate(usableFrom)) return 'fine';
  const from = usableFrom.length > 10 ? Date.parse(usableFrom) : Number.NaN;
  const early = Number.isNaN(from) ? usableFrom.slice(0, 10) > today : from > Date.parse(now);
  return early ? 'not-yet' : 'fine';
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(text);
}
