import { sameValue } from '../../shared/article/ChangedEntry';
import type { Settings } from '../../shared/bridge/shellCalls';
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
 * What can be undone here, what it is called, and what shows it. Writing together is not: it would send pieces to a server, or stop
 * doing so, and lead a token to another address.
 */
const known: Partial<Record<keyof Settings, Pick<SettingChange, 'shownAt' | 'name'>>> = {
  name: { shownAt: 'settings-name', name: (language) => peopleTexts[language].name },
  initials: { shownAt: 'settings-initials', name: (language) => peopleTexts[language].initials },
  colour: { shownAt: 'settings-colour', name: (language) => peopleTexts[language].colour },
  role: { shownAt: 'settings-role', name: (language) => peopleTexts[language].role },
  byline: { shownAt: 'settings-byline', name: (language) => settingsTexts[language].byline },
  language: { shownAt: 'settings-language', name: (language) => settingsTexts[language].language },
  theme: { shownAt: 'settings-appearance', name: (language) => settingsTexts[language].appearance },
  contrast: { shownAt: 'settings-contrast', name: (language) => writingTexts[language].contrast },
  windowSize: { shownAt: 'settings-window-size', name: (language) => settingsTexts[language].windowSize },
  manuscriptSize: { shownAt: 'settings-size', name: (language) => writingTexts[language].size },
  smartPunctuation: {
    shownAt: 'settings-smart',
    name: (language) => writingTexts[language].smartPunctuation,
  },
  typewriter: { shownAt: 'settings-typewriter', name: (language) => writingTexts[language].typewriter },
  spelling: { shownAt: 'settings-spelling', name: (language) => spellingTexts[language].title },
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
  const of = key && known[key];
  const before = keptOf(settings.value, change);
  const changing = changeSettings(change).then((answer): SettingChange | null => {
    if (!answer.ok) showFault(answer.fault);
    else if (of) return { store, ...of, setting: key, before, after: keptOf(answer.value, change) };
    return null;
  });
  void settingsHistory.remember(changing);
}
