import { Observable } from '../session/Observable';

/** The id of the article that is being given back to its author; '' for none. */
export const givenBack = new Observable('');
