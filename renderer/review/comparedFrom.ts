import { Observable } from '../session/Observable';

/** What an article is compared with: the last update that was read, or a version by its id. */
export type ComparedFrom = { article: string } & ({ read: number; readAt: string } | { version: string });

/** What the review stage compares with when it opens next, or at once where it is open. Null for its own choice. */
export const comparedFrom = new Observable<ComparedFrom | null>(null);
