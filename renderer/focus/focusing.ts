import { Observable, useObservable } from '../session/Observable';

/** Whether there is nothing but the manuscript in the window, with the block one writes in standing out. */
export const focusing = new Observable(false);

/** The same, in a component that renders again when it changes. */
export function useFocusing(): boolean {
  return useObservable(focusing);
}
