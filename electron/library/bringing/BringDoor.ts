import type { AskOf } from '../../../shared/bridge/Call';
import type { LibraryCalls } from '../../../shared/bridge/libraryCalls';
import type { Version } from '../../../shared/article/Version';
import type { Merged } from '../../../shared/review/merging/mergeCopies';

/** Another desk's copy, as the library is handed it. */
export type BroughtCopy = AskOf<LibraryCalls['article:bring']>;

/** An article that is not there is taken in, with its whole history; `whole` is all of that as one update. */
export interface TakenIn {
  isNew: true;
  whole: Uint8Array;
}

/** What an article that is there comes to. */
export interface MergedHere extends Merged {
  isNew: false;
  /** The version that was kept last before a copy came in from the same desk; null for none. */
  keptBefore: Version | null;
}

/** What comes of a copy. */
export type PlannedBringing = TakenIn | MergedHere;

/** Who reads another desk's copy and says what comes of it, in whichever thread. */
export interface BringDoor {
  /** What the library is to store. Rejects with what is wrong with the copy, or with the library's log. */
  plan(copy: BroughtCopy): Promise<PlannedBringing>;
  close(): void;
}
