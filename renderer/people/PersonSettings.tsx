import type { ReactElement } from 'react';
import { cutInitials, roles } from '../../shared/article/Person';
import type { Settings } from '../../shared/bridge/shellCalls';
import { peopleTexts } from '../../shared/language/peopleTexts';
import { settingsTexts } from '../../shared/language/settingsTexts';
import { Field } from '../parts/Field';
import { initialsOf } from '../parts/initialsOf';
import { Segmented } from '../parts/Segmented';
import { DraftInput } from '../parts/DraftInput';
import { useDraft } from '../parts/useDraft';
import { useTexts } from '../settings/language';
import { usePersonHere } from '../settings/personHere';
import { useSettings } from '../settings/settings';
import { colourOf } from './colourOf';
import { ColourChoice } from './ColourChoice';

/** Who works at this desk: name, initials, colour, role, and what stands over new pieces. */
export function PersonSettings({ change }: { change: (what: Partial<Settings>) => void }): ReactElement {
  const texts = useTexts(peopleTexts);
  const words = useTexts(settingsTexts);
  const settings = useSettings();
  const person = usePersonHere();
  const name = useDraft(settings.name, (value) => change({ name: value.trim().slice(0, 200) }));
  const byline = useDraft(settings.byline, (value) => change({ byline: value.trim().slice(0, 200) }));
  const proposed = initialsOf(name.value.trim() || person.name);
  const initials = useDraft(settings.initials, (value) => change({ initials: cutInitials(value) }));
  return (
    <>
      <Field id="settings-name" label={texts.name} hint={texts.nameHint}>
        {(ids) => (
          <DraftInput
            draft={name}
            field={ids}
            placeholder={settings.byline || texts.nameExample}
            maxLength={200}
          />
        )}
      </Field>
      <Field id="settings-initials" label={texts.initials}>
        {(ids) => (
          <DraftInput
            draft={initials}
            field={ids}
            className="person-initials"
            placeholder={proposed}
            maxLength={6}
          />
        )}
      </Field>
      <div className="field settings-choice">
        <span className="field-label" aria-hidden="true">
          {texts.colour}
        </span>
        <div id="settings-colour">
          <ColourChoice
            name={person.name}
            initials={cutInitials(initials.value) || proposed}
            value={colourOf(person)}
            onChange={(colour) => change({ colour })}
          />
        </div>
      </div>
      <div className="field settings-choice">
        <span className="field-label" aria-hidden="true">
          {texts.role}
        </span>
        <div>
          <Segmented
            id="settings-role"
            label={texts.role}
            value={settings.role}
            options={([...roles, ''] as const).map((value) => ({ value, label: texts.roles[value] }))}
            onChange={(role) => change({ role })}
          />
        </div>
      </div>
      <Field id="settings-byline" label={words.byline} hint={words.bylineHint}>
        {(ids) => <DraftInput draft={byline} field={ids} placeholder={words.bylineExample} maxLength={200} />}
      </Field>
    </>
  );
}
