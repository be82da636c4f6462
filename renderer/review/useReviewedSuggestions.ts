import type { MouseEvent, RefObject } from 'react';
import { useCallback, useEffect } from 'react';
import type { Piece } from '../../shared/review/Comparison';
import type { AnySuggestion } from '../../shared/review/suggestions/AnySuggestion';
import { isAboutValue } from '../../shared/review/suggestions/AnySuggestion';
import { useObservable } from '../session/Observable';
import { showStage } from '../session/view';
import { nextSuggestion } from '../suggestions/nextSuggestion';
import { wantedCard } from '../suggestions/showCard';
import { activeSuggestion, wantedLeft } from '../suggestions/suggesting';
import { activeThread } from '../threads/activeThread';
import type { Beside } from './useBesideText';

/** Going to and fro between suggestions in the copy of a review and their cards beside it. */
export interface ReviewedSuggestions {
  /** Which one is at, counted from 1; 0 for none. */
  at: number;
  /** Shows the words of one in the copy. */
  show: (suggestion: AnySuggestion) => void;
  /** Shows where the words that one moves are now: crossed out in the copy, or else in the manuscript. */
  showLeft: (suggestion: AnySuggestion) => void;
  /** Goes to the card of the one whose words were pressed. */
  press: (event: MouseEvent) => void;
  /** Goes to the card of the next one, or the one before, and shows its words. */
  step: (by: 1 | -1) => void;
}

/** Connects the two; `pieces` says which words of the copy are whose. The one that one is at is marked in the copy. */
export function useReviewedSuggestions(
  stage: RefObject<HTMLElement | null>,
  all: readonly AnySuggestion[],
  pieces: ReadonlyMap<Piece, string> | null,
  beside: Beside | null,
): ReviewedSuggestions {
  const active = useObservable(activeSuggestion);
  // By hand: what is shown of a long copy would be made anew with every step.
  useEffect(() => {
    const words = stage.current?.querySelectorAll<HTMLElement>('[data-suggestion]') ?? [];
    for (const one of words)
      one.toggleAttribute('data-active', active !== '' && one.dataset['suggestion'] === active);
  });
  const show = useCallback(
    (suggestion: AnySuggestion): void => {
      const { id } = suggestion;
      becomes(id);
      const part = beside?.places.get(`suggestion ${id}`)?.part;
      const name = `[data-suggestion="${CSS.escape(id)}"]`;
      // One from one text into another has its card where its words would come.
      const comes = !isAboutValue(suggestion) && suggestion.elsewhere ? `ins${name}` : name;
      const words =
        stage.current?.querySelector(comes) ??
        stage.current?.querySelector(name) ??
        (part ? stage.current?.querySelector(`[data-part="${CSS.escape(part)}"]`) : null);
      words?.scrollIntoView({ block: 'center' });
    },
    [stage, beside],
  );
  const showLeft = useCallback(
    ({ id }: AnySuggestion): void => {
      const words = stage.current?.querySelector(`del[data-suggestion="${CSS.escape(id)}"]`);
      if (words) {
        becomes(id);
        words.scrollIntoView({ block: 'center' });
      } else {
        showStage('write');
        wantedLeft.set(id);
      }
    },
    [stage],
  );
  return {
    at: all.findIndex(({ id }) => id === active) + 1,
    show,
    showLeft,
    press: ({ target }) => {
      const words = target instanceof Element ? target.closest<HTMLElement>('[data-suggestion]') : null;
      const id = pieces && words?.dataset['suggestion'];
      // Words that are being selected are not pressed.
      if (!id || !getSelection()?.isCollapsed) return;
      becomes(id);
      wantedCard.set(id);
    },
    step: (by) => {
      const next = nextSuggestion(all, by);
      if (!next) return;
      show(next);
      wantedCard.set(next.id);
    },
  };
}

/** The card one is at is the only one: it stands right beside its words. */
function becomes(id: string): void {
  activeSuggestion.set(id);
  activeThread.set('');
}
