import type { ReactElement } from 'react';
import { roles } from '../../shared/article/Person';
import { peopleTexts } from '../../shared/language/peopleTexts';
import { Select } from '../parts/Select';
import { DraftInput } from '../parts/DraftInput';
import { useDraft } from '../parts/useDraft';
import { useTexts } from '../settings/language';
import { changeSettings, useSettings } from '../settings/settings';

/** Who works here, asked where Katern is first seen: a name and a role. The settings know the rest. */
export function FirstPerson(): ReactElement {
  const texts = useTexts(peopleTexts);
  const { name, role } = useSettings();
  const draft = useDraft(name, (value) => void changeSettings({ name: value.trim().slice(0, 200) }));
  return (
    <div className="first-person">
      <label className="quiet small" htmlFor="first-name">
        {texts.name}
      </label>
      <DraftInput draft={draft} id="first-name" placeholder={texts.nameExample} maxLength={200} />
      <label className="quiet small" htmlFor="first-role">
        {texts.role}
      </label>
      <Select
        field={{ id: 'first-role', describedBy: undefined }}
        value={role}
        options={([...roles, ''] as const).map((value) => ({ value, label: texts.roles[value] }))}
        onChange={(chosen) => void changeSettings({ role: chosen })}
      />
    </div>
  );
}
