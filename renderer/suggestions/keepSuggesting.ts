import { changeSettings, settings } from '../settings/settings';
import { suggesting } from './suggesting';

/** Goes on suggesting where one suggested when Katern was closed, and keeps whether one does. Answers with what ends it. */
export function keepSuggesting(): () => void {
  suggesting.set(settings.value.suggesting);
  return suggesting.watch(() => void changeSettings({ suggesting: suggesting.value }));
}
