import { FaultError } from '../../../shared/faults/FaultError';
import { errorCode, fileFault } from '../../disk/fileFault';
import { PackageRefused } from './PackageRefused';

/** What to throw for what went wrong with a package: a fault, or the error itself where it is a mistake in the program. */
export function packageFault(error: unknown, name: string, place: string, signal: AbortSignal): unknown {
  if (error instanceof FaultError) return error;
  if (error instanceof PackageRefused)
    return new FaultError({ kind: 'package-refused', name, ...error.flaw });
  if (signal.aborted) return new FaultError({ kind: 'export-cancelled' });
  return errorCode(error) ? new FaultError(fileFault(error, place)) : error;
}
