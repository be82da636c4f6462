import type { ReactElement } from 'react';
import { manuscriptSizes } from '../../shared/bridge/manuscriptSizes';
import type { Settings } from '../../shared/bridge/shellCalls';
import { writingTexts } from '../../shared/language/writingTexts';
import { Field } from '../parts/Field';
import { Select } from '../parts/Select';
import { Switch } from '../parts/Switch';
import { useTexts } from './language';
import { useSettings } from './settings';

/** What is set about writing: how large the letters are, and what happens while one types. */
export function WritingSettings({ change }: { change: (what: Partial<Settings>) => void }): ReactElement {
  const texts = useTexts(writingTexts);
  const { manuscriptSize, smartPunctuation, typewriter } = useSettings();
  return (
    <>
      <Field id="settings-size" label={texts.size}>
        {(ids) => (
          <Select
            field={ids}
            value={String(manuscriptSize)}
            options={manuscriptSizes.map((size) => ({ value: String(size), label: texts.percent(size) }))}
            onChange={(chosen) => {
              const size = manuscriptSizes.find((one) => String(one) === chosen);
              if (size) change({ manuscriptSize: size });
            }}
          />
        )}
      </Field>
      <Field id="settings-smart" label={texts.smartPunctuation} hint={texts.smartHint}>
        {(ids) => (
          <Switch field={ids} on={smartPunctuation} onChange={(on) => change({ smartPunctuation: on })} />
        )}
      </Field>
      <Field id="settings-typewriter" label={texts.typewriter} hint={texts.typewriterHint}>
        {(ids) => <Switch field={ids} on={typewriter} onChange={(on) => change({ typewriter: on })} />}
      </Field>
    </>
  );
}
