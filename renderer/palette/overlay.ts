import { Observable } from '../session/Observable';

/** What lies over the whole window, one at a time. */
export type Overlay = 'palette' | 'shortcuts' | 'settings' | 'restore' | 'check' | 'site' | 'export-site';

export const overlay = new Observable<Overlay | null>(null);

export function showOverlay(which: Overlay): void {
  overlay.set(which);
}

export function closeOverlay(): void {
  overlay.set(null);
}
