import { Observable } from '../session/Observable';

/** Since when the review stage tells what changed when it opens next: the last update that was read. Null for its own choice. */
export const comparedFrom = new Observable<{ article: string; read: number; readAt: string } | null>(null);
