import { focusing } from '../focus/focusing';
import { changeSettings, settings } from '../settings/settings';

/** Shows the panel beside the manuscript; where one was in focus, that ends. */
export function showInspector(): void {
  focusing.set(false);
  if (!settings.value.inspector) void changeSettings({ inspector: true });
}

/** Shows the panel beside the manuscript, or hides it. */
export function toggleInspector(): void {
  if (focusing.value) showInspector();
  else void changeSettings({ inspector: !settings.value.inspector });
}
