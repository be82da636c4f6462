import { settingsUndoTexts } from '../../shared/language/settingsUndoTexts';
import { showNote } from '../parts/notes';
import { currentLanguage } from './language';
import type { SettingChange, Turned } from './SettingsHistory';
import { SettingsHistory } from './SettingsHistory';
import { showSetting } from './shownSetting';

/** What was changed in the settings of this window, of the person, of the library and of the site. */
export const settingsHistory = new SettingsHistory();

let closeLast: (() => void) | undefined;

/** Takes back the last change of a setting, or `wanted`, and says so. */
export async function undoSetting(wanted?: SettingChange): Promise<void> {
  say('undone', await settingsHistory.undo(wanted));
}

/** Does again what was taken back last, and says so. */
export async function redoSetting(): Promise<void> {
  say('redone', await settingsHistory.redo());
}

/** Shows it, and says it in the language that the window has now; that may be what was undone. */
function say(what: 'undone' | 'redone', came: { change: SettingChange; turned: Turned } | null): void {
  if (!came || came.turned === 'failed') return;
  showSetting(came.change.shownAt);
  const texts = settingsUndoTexts[currentLanguage()];
  const name = came.change.name(currentLanguage());
  closeLast?.();
  closeLast = showNote({ text: came.turned === 'turned' ? texts[what](name) : texts.changedSince(name) });
}
