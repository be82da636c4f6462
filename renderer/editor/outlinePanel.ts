import { useSyncExternalStore } from 'react';
import { focusing } from '../focus/focusing';
import { Observable } from '../session/Observable';
import { changeSettings, settings } from '../settings/settings';

/** Below this width the outline is a drawer over the manuscript, closed until it is asked for. */
const narrow = window.matchMedia('(max-width: 1200px)');

const drawerOpen = new Observable(false);

function shown(): boolean {
  if (focusing.value) return false;
  return narrow.matches ? drawerOpen.value : settings.value.outline;
}

function watch(changed: () => void): () => void {
  const stops = [drawerOpen, settings, focusing].map((one) => one.watch(changed));
  narrow.addEventListener('change', changed);
  return () => {
    for (const stop of stops) stop();
    narrow.removeEventListener('change', changed);
  };
}

/** Whether the outline is shown: as it was set in a wide window, only when asked for in a narrow one, in focus not. */
export function useOutlineShown(): boolean {
  return useSyncExternalStore(watch, shown);
}

export function toggleOutline(): void {
  // What is asked for is to be seen; in focus it was not.
  if (focusing.value) return showOutline();
  if (narrow.matches) drawerOpen.set(!drawerOpen.value);
  else void changeSettings({ outline: !settings.value.outline });
}

export function showOutline(): void {
  focusing.set(false);
  if (!shown()) toggleOutline();
}

/** Closes the drawer; the panel of a wide window stays. */
export function closeOutlineDrawer(): void {
  drawerOpen.set(false);
}
