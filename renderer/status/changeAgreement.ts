import { sameValue } from '../../shared/article/ChangedEntry';
import type { Status } from '../../shared/article/Article';
import type { Role } from '../../shared/article/Person';
import type { Language } from '../../shared/language/Texts';
import { partsTexts } from '../../shared/language/partsTexts';
import { peopleTexts } from '../../shared/language/peopleTexts';
import { settingsUndoTexts } from '../../shared/language/settingsUndoTexts';
import { signOffTexts } from '../../shared/language/signOffTexts';
import type { CheckedStatus, CheckItem, SignOff } from '../../shared/review/signOff/SignOff';
import { keptOf } from '../settings/keptOf';
import type { SettingChange, SettingsStore } from '../settings/SettingsHistory';
import { settingsHistory } from '../settings/undoSetting';
import { changeSignOff, signOff } from './signOff';

const store: SettingsStore<Partial<SignOff>> = {
  turn: async (from, to) => {
    if (!sameValue(keptOf(signOff.value, from), from)) return 'changed-since';
    return (await changeSignOff(to)) ? 'turned' : 'failed';
  },
};

/** Says which roles may set a status, `role` being new among them or no longer; to be undone in the settings. */
export function changeRoles(status: Status, role: Role, may: readonly Role[]): void {
  change(
    { may: { ...signOff.value.may, [status]: may } },
    (language) =>
      signOffTexts[language].maySet(peopleTexts[language].roles[role], partsTexts[language].statuses[status]),
    `${status} ${role}`,
  );
}

/** Has a list be as it is given; to be undone in the settings. */
export function changeList(status: CheckedStatus, items: readonly CheckItem[]): void {
  change({ lists: { ...signOff.value.lists, [status]: items } }, (language) =>
    settingsUndoTexts[language].checklist(partsTexts[language].statuses[status]),
  );
}

function change(what: Partial<SignOff>, name: (language: Language) => string, setting?: string): void {
  const before = keptOf(signOff.value, what);
  const changing = changeSignOff(what).then((kept): SettingChange | null => {
    if (!kept) return null;
    return { store, name, before, after: keptOf(kept, what), ...(setting && { setting }) };
  });
  void settingsHistory.remember(changing);
}
