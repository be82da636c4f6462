import { Observable } from '../session/Observable';

/** The articles that are being dragged, out of the list or within an edition; none while nothing is. */
export const draggedArticles = new Observable<readonly string[]>([]);
