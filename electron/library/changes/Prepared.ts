import type { ChangedArticle } from '../../../shared/bridge/changeCalls';

/** A change of one article that is ready to be written, together with others, in one transaction. */
export interface Prepared {
  /** What it changes, and how that is taken back. */
  readonly changed: ChangedArticle;
  /** Writes it; called inside the transaction. */
  write(): void;
  /** It is on disk. */
  written(): void;
  /** It is not, and never will be. */
  dropped(): void;
}
