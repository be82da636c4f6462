import type { AskOf } from '../../../shared/bridge/Call';
import type { LibraryCalls } from '../../../shared/bridge/libraryCalls';
import type { Version } from '../../../shared/article/Version';
import type { Merged } from '../../../shared/review/merging/mergeCopies';

/** Another desk's copy, as the library is handed it. */
export type BroughtCopy = AskOf<LibraryCalls['article:bring']>;

/** What comes of a copy. */
export interface PlannedBringing extends Merged {
  /** The version that was kept last before a copy came in from the same desk; null for none. */
  keptBefore: Version | null;
}

/** Who reads another desk's copy and says what comes of it, in whichever thread. */
export interface BringDoor {
  /**
   * What the library is to store; null for an article that is not there and is to be taken in whole. Rejects with what
   * is wrong with the copy, or with the library's log.
   */
  plan(copy: BroughtCopy): Promise<PlannedBringing | null>;
  close(): void;
}
