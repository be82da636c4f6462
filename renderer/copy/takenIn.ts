import type { TakenIn } from '../../shared/bridge/copyCalls';
import { Observable } from '../session/Observable';

/** The file that was taken in last, by its name, and what became of it; null until one was. */
export const takenIn = new Observable<{ name: string; took: TakenIn } | null>(null);
