import type { Settings } from '../../shared/bridge/shellCalls';
import type { Answer } from '../../shared/faults/Answer';
import { shell } from '../session/bridge';
import { Observable, useObservable } from '../session/Observable';
import '../session/preload';

/** What the person set on this computer, as it is now. */
export const settings = new Observable<Settings>(window.katern.settings);

/** Shows a change at once and has main keep it; on a fault the value on disk comes back. */
export async function changeSettings(change: Partial<Settings>): Promise<Answer<Settings>> {
  const before = settings.value;
  settings.set({ ...before, ...change });
  const answer = await shell.call('settings:store', change);
  if (!answer.ok) {
    // Only what is still as this change made it goes back: a later change stands.
    const back = Object.keys(change).filter(
      (key) => settings.value[key as keyof Settings] === change[key as keyof Settings],
    );
    settings.set({
      ...settings.value,
      ...Object.fromEntries(back.map((key) => [key, before[key as keyof Settings]])),
    });
  }
  return answer;
}

/** The settings, in a component that renders again when they change. */
export function useSettings(): Settings {
  return useObservable(settings);
}

/** Follows what main tells of settings changed elsewhere (the menu). */
export function followSettings(): () => void {
  return shell.on('settings', (changed) => settings.set(changed));
}
