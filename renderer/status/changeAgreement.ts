import { sameValue } from '../../shared/article/ChangedEntry';
import type { Status } from '../../shared/article/Article';
import type { Role } from '../../shared/article/Person';
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

/** The ids of what shows in the settings whether a role may set a status, and a status's list. */
export const placeOfRole = (status: Status, role: Role): string => `settings-may-${status}-${role}`;
export const placeOfList = (status: CheckedStatus): string => `settings-list-${status}`;

/** Says which roles may set a status, `role` being new among them or no longer; to be undone in the settings. */
export function changeRoles(status: Status, role: Role, may: readonly Role[]): void {
  change(
    { may: { ...signOff.value.may, [status]: may } },
    {
      name: (language) =>
        signOffTexts[language].maySet(
          peopleTexts[language].roles[role],
          partsTexts[language].statuses[status],
        ),
      shownAt: placeOfRole(status, role),
      setting: `${status} ${role}`,
    },
  );
}

/** Has a list be as it is given; to be undone in the settings. */
export function changeList(status: CheckedStatus, items: readonly CheckItem[]): void {
  change(
    { lists: { ...signOff.value.lists, [status]: items } },
    {
      name: (language) => settingsUndoTexts[language].checklist(partsTexts[language].statuses[status]),
      shownAt: placeOfList(status),
    },
  );
}

function change(what: Partial<SignOff>, of: Pick<SettingChange, 'name' | 'shownAt' | 'setting'>): void {
  const before = keptOf(signOff.value, what);
  const changing = changeSignOff(what).then((kept): SettingChange | null => {
    if (!kept) return null;
    return { store, ...of, before, after: keptOf(kept, what) };
  });
  void settingsHistory.remember(changing);
}
