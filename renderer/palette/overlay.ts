import { Observable } from '../session/Observable';

/** What lies over the whole window, one at a time. */
export type Overlay =
  | 'palette'
  | 'shortcuts'
  | 'settings'
  | 'restore'
  | 'check'
  | 'site'
  | 'export-site'
  | 'guide'
  | 'pack'
  | 'package'
  | 'server'
  | 'taken-in';

export const overlay = new Observable<Overlay | null>(null);

/** What was typed for an overlay that was not there yet. */
export const typedAhead = new Observable('');

export function showOverlay(which: Overlay): void {
  typedAhead.set('');
  overlay.set(which);
}

/** Notes a key that was pressed for an overlay on its way: letters are kept for it, and Esc sends it back. */
export function pressAhead(key: string): void {
  if (key === 'Escape') closeOverlay();
  else if (key === 'Backspace') typedAhead.set(typedAhead.value.slice(0, -1));
  else if ([...key].length === 1) typedAhead.set(typedAhead.value + key);
}

export function closeOverlay(): void {
  overlay.set(null);
}
