import { Observable } from '../session/Observable';

/** How far the export of an article that runs is, from 0 to 1; null when none does. */
export const exportRunning = new Observable<number | null>(null);
