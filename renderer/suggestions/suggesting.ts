import { Observable } from '../session/Observable';

/** Whether what is done in the text is suggested instead of done. */
export const suggesting = new Observable(false);

/** The suggestion one is at, in the text or beside it: its id, or ''. */
export const activeSuggestion = new Observable('');

/** A suggestion somebody wants to see in the manuscript: its id; whoever shows it sets it back to ''. */
export const wantedSuggestion = new Observable('');

/** The same of where the words that a suggestion moves are now. */
export const wantedLeft = new Observable('');

export const suggestionViews = ['marks', 'final', 'original'] as const;

/** How a text with suggestions is shown: with their marks, as if all were taken over, as if none had been made. */
export type SuggestionView = (typeof suggestionViews)[number];

/** How the manuscript is shown. In all but the first it is only read. */
export const suggestionView = new Observable<SuggestionView>('marks');
