import { settingsUndoTexts } from '../../shared/language/settingsUndoTexts';
import type { SettingChange, SettingsStore } from '../settings/SettingsHistory';
import { settingsHistory } from '../settings/undoSetting';
import type { WordList } from './keptWords';
import { keepWord, keptWords } from './keptWords';

/** Whether a word is in a list. */
interface WordIn {
  list: WordList;
  word: string;
  is: boolean;
}

const isIn = (list: WordList, word: string): boolean => keptWords[list].value.includes(word);

const store: SettingsStore<WordIn> = {
  turn: async ({ list, word, is }, to) => {
    if (isIn(list, word) !== is) return 'changed-since';
    return (await keepWord(list, word, to.is)) ? 'turned' : 'failed';
  },
};

/**
 * Puts a word in a list in the settings, or takes it out, to be undone there; answers the change, or null where it was
 * not done, which is said.
 */
export function changeWord(list: WordList, word: string, is: boolean): Promise<SettingChange | null> {
  const before: WordIn = { list, word, is: isIn(list, word) };
  const change: SettingChange<WordIn> = {
    store,
    name: (language) => settingsUndoTexts[language].word[list](word),
    shownAt: `settings-words-${list}`,
    before,
    after: { list, word, is },
  };
  const changing = keepWord(list, word, is).then((done) => (done ? change : null));
  void settingsHistory.remember(changing);
  return changing;
}
