import { FaultError } from '../../../shared/faults/FaultError';

/** Taking a file in, as whoever waits for it follows it. */
export interface CopyRun {
  /** Stops it. */
  signal: AbortSignal | null;
  tell: (done: number, total: number) => void;
}

/** Nobody follows it. */
export const aloneAtWork: CopyRun = { signal: null, tell: () => undefined };

/** Throws `export-cancelled` once it was stopped. */
export function goesOn({ signal }: CopyRun): void {
  if (signal?.aborted) throw new FaultError({ kind: 'export-cancelled' });
}
