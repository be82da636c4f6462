import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import type { BroughtPackage, PackageCard } from '../../shared/bridge/packageCalls';
import type { Fault } from '../../shared/faults/Fault';
import { FaultError } from '../../shared/faults/FaultError';
import { isCopysFault } from '../../shared/faults/isCopysFault';
import { packageBring } from '../press/calls/packageBring';
import { packageClose } from '../press/calls/packageClose';
import { packageRead } from '../press/calls/packageRead';
import { valueOf } from '../press/loadArticle';
import type { PressRoom } from '../press/PressRoom';

/** Why a package was left where it is: what only a person can say, or what is wrong with it. */
export type LeftBecause =
  | { because: 'locked' | 'wrong' }
  | { because: 'new-sender' | 'other-key'; card: Pick<PackageCard, 'from' | 'key'> }
  | { because: 'refused'; fault: Fault };

/** What came of a package. */
export type TakenPackage = ({ is: 'brought' } & BroughtPackage) | ({ is: 'left' } & LeftBecause);

/** How a package is taken in. */
export interface TakeIn {
  file: string;
  /** '' for none. */
  passphrase: string;
  /** Who works here, as they call themselves: nobody else is believed to be them. */
  reader: string;
  /** Desks of which no package has come before are believed too. */
  believesNew: boolean;
  signal: AbortSignal;
}

/**
 * Takes a package into the library that press works on, by the window's own way; nobody can be asked here, so what the
 * window would ask about is left. Throws a fault of the disk or the library, or `export-cancelled`.
 */
export async function takeInPackage(
  room: PressRoom,
  { file, passphrase, reader, believesNew, signal }: TakeIn,
): Promise<TakenPackage> {
  const job = randomUUID();
  const token = randomBytes(16).toString('hex');
  const stop = (): void => room.jobs.get(job)?.abort();
  signal.addEventListener('abort', stop);
  room.places.set(token, file);
  try {
    const ask = { job, file: token, name: path.basename(file), passphrase, reader };
    const opened = valueOf(await packageRead(room, ask));
    if (opened.is === 'locked') return { is: 'left', because: opened.isWrong ? 'wrong' : 'locked' };
    const { sender, from, key, flaw } = opened.card;
    if (!flaw && (sender === 'other-key' || (sender === 'new' && !believesNew)))
      return { is: 'left', because: sender === 'new' ? 'new-sender' : sender, card: { from, key } };
    return { is: 'brought', ...valueOf(await packageBring(room, { job })) };
  } catch (error) {
    if (!(error instanceof FaultError) || !isPackagesFault(error.fault)) throw error;
    return { is: 'left', because: 'refused', fault: error.fault };
  } finally {
    signal.removeEventListener('abort', stop);
    await packageClose(room, { job });
  }
}

/** Whether it lies in the package, and not in this computer. */
function isPackagesFault(fault: Fault): boolean {
  return fault.kind === 'package-refused' || isCopysFault(fault);
}
