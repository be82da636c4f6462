import type { SignOff } from '../../shared/review/signOff/SignOff';
import { firstSignOff } from '../../shared/review/signOff/SignOff';
import { showFault } from '../parts/notes';
import { library } from '../session/bridge';
import { Observable } from '../session/Observable';
import { painted } from '../session/painted';

/** How articles of this library are signed off, as far as it has answered. */
export const signOff = new Observable<SignOff>(firstSignOff);

/** Asks the library, once the window is drawn, and again when it was made anew from what was left of it. */
export function followSignOff(): void {
  const ask = (): void =>
    void library.call('sign-off:load', {}).then((answer) => answer.ok && signOff.set(answer.value));
  void painted.then(ask);
  library.on('library:mended', ask);
}

/** Shows a change at once and has the library keep it; on a fault what it has comes back, and that is said. */
export async function changeSignOff(change: Partial<SignOff>): Promise<void> {
  const before = signOff.value;
  const wanted = { ...before, ...change };
  signOff.set(wanted);
  const { may, lists } = wanted;
  const answer = await library.call('sign-off:store', { may: plain(may), lists: plain(lists) });
  if (answer.ok) {
    // What was changed meanwhile stands.
    if (signOff.value === wanted) signOff.set(answer.value);
    return;
  }
  if (signOff.value === wanted) signOff.set(before);
  showFault(answer.fault);
}

/** Lists as a call takes them, which may change what it was given. */
function plain<K extends string, T>(lists: Readonly<Record<K, readonly T[]>>): Record<K, T[]> {
  return Object.fromEntries(
    Object.entries<readonly T[]>(lists).map(([key, list]) => [key, [...list]]),
  ) as Record<K, T[]>;
}
