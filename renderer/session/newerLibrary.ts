import type { NewerLibrary } from '../../shared/bridge/answers';
import { library } from './bridge';
import { Observable, useObservable } from './Observable';

/** The versions of a library that a newer Katern wrote, so that it can only be read; null for one of this Katern. */
export const newerLibrary = new Observable<NewerLibrary | null>(null);

/** Asks the library whether it can only be read, for as long as it takes it to open. */
export function followNewerLibrary(): void {
  let known = false;
  const ask = async (): Promise<void> => {
    const answer = await library.call('library:newer', {});
    if (!answer.ok || known) return;
    known = true;
    newerLibrary.set(answer.value);
  };
  library.on('desk:changed', () => {
    if (!known) void ask();
  });
  void ask();
}

export function useNewerLibrary(): NewerLibrary | null {
  return useObservable(newerLibrary);
}
