import { Observable } from '../session/Observable';
import { showStage } from '../session/view';
import { changeSettings, settings } from '../settings/settings';

/** Whether names and figures are listed beside the manuscript. */
export const factsShown = new Observable(false);

/** Whether somebody asked for that list and is not there yet; the list sets it to false. */
export const factsWanted = new Observable(false);

/** Lists the names and figures of the open article, and goes there. */
export function showFacts(): void {
  factsShown.set(true);
  factsWanted.set(true);
  if (!settings.value.inspector) void changeSettings({ inspector: true });
  showStage('write');
}
