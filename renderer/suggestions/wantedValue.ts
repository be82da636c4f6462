import { useEffect, useRef } from 'react';
import type { SuggestedPlace } from '../../shared/review/suggestions/ValueSuggestion';
import { Observable } from '../session/Observable';

/** A value somebody wants to see where it is changed; whoever shows it sets it back to null. */
export const wantedValue = new Observable<SuggestedPlace | null>(null);

/** Hears of a value that is wanted, also one that was before this was there. True says that it is shown now. */
export function useWantedValue(show: (place: SuggestedPlace) => boolean): void {
  const latest = useRef(show);
  latest.current = show;
  useEffect(() => {
    const heard = (): void => {
      const place = wantedValue.value;
      if (place && latest.current(place)) wantedValue.set(null);
    };
    heard();
    return wantedValue.watch(heard);
  }, []);
}
