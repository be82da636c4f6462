import { Observable } from '../session/Observable';

/** Whether what is done in the text is suggested instead of done. */
export const suggesting = new Observable(false);

/** The suggestion one is at, in the text or beside it: its id, or ''. */
export const activeSuggestion = new Observable('');
