import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { commandOf } from '../../shared/commands/commands';
import { matchesKeys } from '../../shared/commands/keys';
import { isAboutValue } from '../../shared/review/suggestions/AnySuggestion';
import type { SuggestedStillKey } from '../../shared/review/suggestions/ValueSuggestion';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { onMac } from '../settings/platform';
import { allSuggestionsIn } from '../suggestions/allSuggestionsIn';
import { nextSuggestion } from '../suggestions/nextSuggestion';
import { wantedCard } from '../suggestions/showCard';
import { wantedSuggestion } from '../suggestions/suggesting';
import { useWantedValue } from '../suggestions/wantedValue';

const steps = [
  ['difference.next', 1],
  ['difference.previous', -1],
] as const;

/**
 * Going through suggestions while a still's form is open: it shows the value that is wanted, and makes way for what is
 * elsewhere. Answers what takes the keys; true for those it took.
 */
export function useStillSteps(
  session: ArticleSession,
  still: string,
  onClose: () => void,
): (event: KeyboardEvent) => boolean {
  useWantedValue((place) => {
    if (place.kind !== 'still' || place.still !== still) return false;
    document.getElementById(fieldOf[place.key] ?? `still-${place.key}`)?.focus();
    return true;
  });
  const leaves = useObservable(wantedCard) !== '';
  useEffect(() => {
    if (leaves) onClose();
  }, [leaves, onClose]);
  return (event) => {
    const step = steps.find(([id]) => commandOf(id).keys?.some((keys) => matchesKeys(event, keys, onMac)));
    if (!step) return false;
    const next = nextSuggestion(allSuggestionsIn(session).value, step[1]);
    const isHere = next && isAboutValue(next) && next.about.kind === 'still' && next.about.still === still;
    // What lies outside can be gone to once the form no longer covers it.
    if (next && !isHere) flushSync(onClose);
    if (next) wantedSuggestion.set(next.id);
    return true;
  };
}

const fieldOf: Partial<Record<SuggestedStillKey, string>> = {
  altText: 'still-alt',
  creditLine: 'still-credit',
};
