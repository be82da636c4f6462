import { sameValue } from '../../shared/article/ChangedEntry';
import type { Settings } from '../../shared/bridge/shellCalls';
import type { Language } from '../../shared/language/Texts';
import { peopleTexts } from '../../shared/language/peopleTexts';
import { settingsTexts } from '../../shared/language/settingsTexts';
import { spellingTexts } from '../../shared/language/spellingTexts';
import { writingTexts } from '../../shared/language/writingTexts';
import { showFault } from '../parts/notes';
import { keptOf } from './keptOf';
import { changeSettings, settings } from './settings';
import type { SettingChange, SettingsStore } from './SettingsHistory';
import { settingsHistory } from './undoSetting';

/**
 * What can be undone here, and what it is called. Writing together is not: it would send pieces to a server, or stop
 * doing so, and lead a token to another address.
 */
const names: Partial<Record<keyof Settings, (language: Language) => string>> = {
  name: (language) => peopleTexts[language].name,
  initials: (language) => peopleTexts[language].initials,
  colour: (language) => peopleTexts[language].colour,
  role: (language) => peopleTexts[language].role,
  byline: (language) => settingsTexts[language].byline,
  language: (language) => settingsTexts[language].language,
  theme: (language) => settingsTexts[language].appearance,
  contrast: (language) => writingTexts[language].contrast,
  windowSize: (language) => settingsTexts[language].windowSize,
  manuscriptSize: (language) => writingTexts[language].size,
  smartPunctuation: (language) => writingTexts[language].smartPunctuation,
  typewriter: (language) => writingTexts[language].typewriter,
  spelling: (language) => spellingTexts[language].title,
};

const store: SettingsStore<Partial<Settings>> = {
  turn: async (from, to) => {
    if (!sameValue(keptOf(settings.value, from), from)) return 'changed-since';
    const answer = await changeSettings(to);
    if (answer.ok) return 'turned';
    showFault(answer.fault);
    return 'failed';
  },
};

/** Changes what a person set on this computer, where they set it: it can be undone there. */
export function changePersonal(change: Partial<Settings>): void {
  const [key] = Object.keys(change) as (keyof Settings)[];
  const name = key && names[key];
  const before = keptOf(settings.value, change);
  const changing = changeSettings(change).then((answer): SettingChange | null => {
    if (!answer.ok) showFault(answer.fault);
    else if (name) return { store, name, setting: key, before, after: keptOf(answer.value, change) };
    return null;
  });
  void settingsHistory.remember(changing);
}
