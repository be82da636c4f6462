import { Observable } from '../session/Observable';

/** What the review stage is asked to compare with. */
export interface ComparedFrom {
  article: string;
  /** The number of an update, and when it was stored. */
  read: number;
  readAt: string;
  /** A version, in place of that update where the article has it. */
  version?: string;
}

/** Since when the review stage tells what changed when it opens next: the last update that was read. Null for its own choice. */
export const comparedFrom = new Observable<ComparedFrom | null>(null);
