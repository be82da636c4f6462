import type { ReactElement } from 'react';
import { useState } from 'react';
import type { KeptSite } from '../../shared/bridge/answers';
import { commandOf } from '../../shared/commands/commands';
import { settingsTexts } from '../../shared/language/settingsTexts';
import { commandIcons } from '../palette/commandIcons';
import { runCommand } from '../palette/commandRegistry';
import { Button } from '../parts/Button';
import { FaultNotice } from '../parts/FaultNotice';
import { Field } from '../parts/Field';
import { Select } from '../parts/Select';
import { DraftInput } from '../parts/DraftInput';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { useDraft } from '../parts/useDraft';
import { useLanguage, useTexts } from './language';
import { PolicySettings } from './PolicySettings';
import { siteAddress } from './siteAddress';
import { siteChange } from './siteChange';
import { ThemeChoice } from './ThemeChoice';
import { settingsHistory } from './undoSetting';
import { useSite } from './useSite';

/** The site that pages are made for: its name, its address, its language, its publisher's policies. Kept by the library. */
export function SiteSettings(): ReactElement | null {
  const { site, fault, store } = useSite();
  const language = useLanguage();
  function change(before: KeptSite, what: Partial<KeptSite>): void {
    const changing = store(what).then((after) => after && siteChange(before, after, what));
    void settingsHistory.remember(changing);
  }
  return (
    <>
      {fault && <FaultNotice fault={fault} />}
      {site && <SiteFields site={site} onStore={(what) => change(site, what)} />}
      <div className="settings-actions">
        <Button icon={commandIcons['site.check']} onClick={() => runCommand('site.check')}>
          {commandOf('site.check').label[language]}
        </Button>
      </div>
    </>
  );
}

function SiteFields({
  site,
  onStore,
}: {
  site: KeptSite;
  onStore: (change: Partial<KeptSite>) => void;
}): ReactElement {
  const texts = useTexts(settingsTexts);
  const onlyRead = useOnlyReadBecause();
  const readOnly = onlyRead !== undefined;
  const [refused, setRefused] = useState<string | null>(null);
  const name = useDraft(site.name, (value) => onStore({ name: value.trim() }));
  const address = useDraft(site.address, (value) => {
    const read = siteAddress(value);
    setRefused(read === null ? value : null);
    if (read !== null) onStore({ address: read });
  });
  return (
    <>
      {onlyRead && <p className="quiet small">{onlyRead}</p>}
      <Field id="settings-site-name" label={texts.siteName}>
        {(ids) => <DraftInput draft={name} field={ids} readOnly={readOnly} maxLength={200} />}
      </Field>
      <Field
        id="settings-site-address"
        label={texts.siteAddress}
        hint={texts.siteAddressHint}
        wrong={refused === null ? undefined : texts.siteAddressWrong}
      >
        {(ids) => (
          <DraftInput
            draft={address}
            field={ids}
            readOnly={readOnly}
            type="url"
            mono
            maxLength={2000}
            refused={refused}
            onTyped={() => setRefused(null)}
          />
        )}
      </Field>
      <Field id="settings-site-language" label={texts.siteLanguage}>
        {(ids) => (
          <Select
            field={ids}
            off={readOnly}
            value={site.language}
            options={[
              { value: 'nl', label: texts.languages.nl },
              { value: 'en', label: texts.languages.en },
            ]}
            onChange={(language) => onStore({ language })}
          />
        )}
      </Field>
      <ThemeChoice value={site.theme} offBecause={onlyRead} onChange={(theme) => onStore({ theme })} />
      <PolicySettings
        policies={site.policies ?? {}}
        readOnly={readOnly}
        onStore={(policies) => onStore({ policies })}
      />
    </>
  );
}
