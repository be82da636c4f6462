import { Observable } from '../session/Observable';

/** Whether somebody wants to search the desk; the desk sets it back once one can type there. */
export const searchWanted = new Observable(false);
