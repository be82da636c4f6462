import type { Fault } from '../../shared/faults/Fault';
import type { Popularity } from '../../shared/pages/Popularity';
import { library } from '../session/bridge';
import { Observable } from '../session/Observable';

/** What lists of popular articles go by, as the library last said it; null until it has. */
export const popularity = new Observable<Popularity | null>(null);

/** Why the library did not say it, or null. */
export const popularityFault = new Observable<Fault | null>(null);

/** Asks the library again. */
export async function askPopularity(): Promise<void> {
  const answer = await library.call('popularity:load', {});
  popularityFault.set(answer.ok ? null : answer.fault);
  if (answer.ok) popularity.set(answer.value);
}
