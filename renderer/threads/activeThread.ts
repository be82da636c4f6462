import type { ThreadTarget } from '../../shared/review/threads/Thread';
import { Observable } from '../session/Observable';
import type { KeysAhead } from '../session/keysAhead';

/** The thread one is at, in the text or beside it: its id, or ''. */
export const activeThread = new Observable('');

/** A thread whose words somebody wants to see in the manuscript, where they are written: its id; whoever shows them sets it back to ''. */
export const wantedThread = new Observable('');

/** A thread that was asked for and is being written. */
export interface ThreadDraft {
  article: string;
  /** The id that it has, or will have with its first letter. */
  thread: string;
  target: ThreadTarget;
  quote: string;
  /** What is typed before there is a field for it. */
  ahead: KeysAhead;
}

/** The thread that is being begun; one at a time. */
export const threadDraft = new Observable<ThreadDraft | null>(null);
