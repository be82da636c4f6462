import { Observable } from '../session/Observable';

/** How far the export that runs is, from 0 to 1, of an article or of the site; null when none does. */
export const exportRunning = new Observable<number | null>(null);
