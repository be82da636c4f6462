import type { HistoryCalls } from '../../../shared/bridge/historyCalls';
import type { Implementations } from '../../../shared/bridge/serveCalls';

/** Who answers for the history of a library, in whichever thread. */
export interface HistoryDoor {
  readonly answers: Implementations<HistoryCalls>;
  close(): void;
}
