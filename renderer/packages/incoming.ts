import type { PackageCard } from '../../shared/bridge/packageCalls';
import type { ChosenPlace } from '../../shared/bridge/shellCalls';
import type { Fault } from '../../shared/faults/Fault';
import { Observable } from '../session/Observable';

/** What a person is asked about a package. */
export type Question =
  | { at: 'locked'; isWrong: boolean }
  | { at: 'asking'; card: PackageCard }
  | { at: 'refused'; fault: Fault };

/** A package that is being opened. */
export interface Incoming {
  place: ChosenPlace;
  /** The name under which press holds it. */
  job: string;
  /** Null while it is read and nothing has to be asked. */
  question: Question | null;
  /** What was answered is being done. */
  busy: boolean;
}

/** The package that is being opened now, or null. */
export const incoming = new Observable<Incoming | null>(null);
