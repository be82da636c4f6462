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

/**
 * Shows a change at once and has the library keep it; answers it as it is kept. On a fault what the library has comes
 * back, that is said, and the answer is null.
 */
export async function changeSignOff(change: Partial<SignOff>): Promise<SignOff | null> {
  const before = signOff.value;
  const wanted = { ...before, ...change };
  signOff.set(wanted);
  const { may, lists } = wanted;
  const answer = await library.call('sign-off:store', { may: plain(may), lists: plain(lists) });
  if (answer.ok) {
    // What was changed meanwhile stands.
    if (signOff.value === wanted) signOff.set(answer.value);
    return answer.value;
  }
  if (signOff.value === wanted) signOff.set(before);
  showFault(answer.fault);
  return null;
}

/** Lists as a call takes them, which may change what it was given. */
function plain<K extends string, T>(lists: Readonly<Record<K, readonly T[]>>): Record<K, T[]> {
  return Object.fromEntries(
    Object.entries<readonly T[]>(lists).map(([key, list]) => [key, [...list]]),
  ) as Record<K, T[]>;
}
