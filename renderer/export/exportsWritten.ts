import { Observable } from '../session/Observable';

/** Counts what may have changed what lies in the folder of exports: an edition that was written, another folder. */
export const exportsWritten = new Observable(0);

/** Has what was looked up of that folder looked up again. */
export function noteExportsWritten(): void {
  exportsWritten.set(exportsWritten.value + 1);
}
