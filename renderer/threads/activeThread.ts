import type { ThreadTarget } from '../../shared/review/threads/Thread';
import { Observable } from '../session/Observable';

/** The thread one is at, in the text or beside it: its id, or ''. */
export const activeThread = new Observable('');

/** A thread that was asked for and is being written. */
export interface ThreadDraft {
  article: string;
  /** The id that it has, or will have with its first letter. */
  thread: string;
  target: ThreadTarget;
  quote: string;
  /** What was typed before there was a field for it; from then on keys go where the focus is. */
  takeKeys: () => string;
}

/** The thread that is being begun; one at a time. */
export const threadDraft = new Observable<ThreadDraft | null>(null);
