import type { Fault } from './Fault';

/**
 * Carries a fault up the call stack inside one process, from deep in a reader or writer to the place
 * that answers. It never crosses a process border: the bridge turns it into an `Answer` again.
 */
export class FaultError extends Error {
  constructor(readonly fault: Fault) {
    super(fault.kind);
    this.name = 'FaultError';
  }
}
