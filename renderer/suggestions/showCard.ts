import { useEffect } from 'react';
import { modals } from '../parts/modals';
import { Observable, useObservable } from '../session/Observable';
import { showStage } from '../session/view';
import { showInspector } from '../editor/inspectorPanel';
import { activeSuggestion } from './suggesting';

/** The suggestion whose card somebody wants to see: its id; whoever shows it sets it back to ''. */
export const wantedCard = new Observable('');

/** Goes to the card of a suggestion, beside the manuscript. */
export function showCard(id: string): void {
  showInspector();
  showStage('write');
  activeSuggestion.set(id);
  wantedCard.set(id);
}

/** Gives the card of a suggestion the focus once it is wanted, and nothing covers it. */
export function useWantedCard(id: string, show: () => void): void {
  const wanted = useObservable(wantedCard) === id;
  const covered = useObservable(modals).length > 0;
  useEffect(() => {
    if (!wanted || covered) return;
    wantedCard.set('');
    show();
  }, [wanted, covered, show]);
}
