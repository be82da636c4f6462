import type { ReactElement, ReactNode } from 'react';
import type { Settings } from '../../shared/bridge/shellCalls';
import { windowSizes } from '../../shared/bridge/windowSizes';
import { settingsTexts } from '../../shared/language/settingsTexts';
import { writingTexts } from '../../shared/language/writingTexts';
import { Field } from '../parts/Field';
import { Segmented } from '../parts/Segmented';
import { Select } from '../parts/Select';
import { useTexts } from './language';
import { useSettings } from './settings';

/** How the window looks: its language, light or dark, its contrast, and how large all of it is. */
export function WindowSettings({ change }: { change: (what: Partial<Settings>) => void }): ReactElement {
  const texts = useTexts(settingsTexts);
  const writing = useTexts(writingTexts);
  const settings = useSettings();
  return (
    <>
      <Choice label={texts.language}>
        <Segmented
          id="settings-language"
          label={texts.language}
          value={settings.language}
          options={[
            { value: 'nl', label: texts.languages.nl, lang: 'nl' },
            { value: 'en', label: texts.languages.en, lang: 'en' },
            { value: 'system', label: texts.languages.system },
          ]}
          onChange={(language) => change({ language })}
        />
      </Choice>
      <Choice label={texts.appearance}>
        <Segmented
          id="settings-appearance"
          label={texts.appearance}
          value={settings.theme}
          options={(['light', 'dark', 'system'] as const).map((value) => ({
            value,
            label: texts.themes[value],
          }))}
          onChange={(theme) => change({ theme })}
        />
      </Choice>
      <Choice label={writing.contrast}>
        <Segmented
          id="settings-contrast"
          label={writing.contrast}
          value={settings.contrast}
          options={(['system', 'more'] as const).map((value) => ({
            value,
            label: writing.contrasts[value],
          }))}
          onChange={(contrast) => change({ contrast })}
        />
      </Choice>
      <Field id="settings-window-size" label={texts.windowSize} hint={texts.windowSizeHint}>
        {(ids) => (
          <Select
            field={ids}
            value={String(settings.windowSize)}
            options={windowSizes.map((size) => ({ value: String(size), label: writing.percent(size) }))}
            onChange={(chosen) => {
              const size = windowSizes.find((one) => String(one) === chosen);
              if (size) change({ windowSize: size });
            }}
          />
        )}
      </Field>
    </>
  );
}

/** A label beside a choice that names itself. */
function Choice({ label, children }: { label: string; children: ReactNode }): ReactElement {
  return (
    <div className="field settings-choice">
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
      <div>{children}</div>
    </div>
  );
}
