import type { ReactElement, ReactNode } from 'react';
import { useId } from 'react';
import { backupTexts } from '../../shared/language/backupTexts';
import { folderTexts } from '../../shared/language/folderTexts';
import { peopleTexts } from '../../shared/language/peopleTexts';
import { signOffTexts } from '../../shared/language/signOffTexts';
import { settingsTexts } from '../../shared/language/settingsTexts';
import { liveTexts } from '../../shared/language/liveTexts';
import { writingTexts } from '../../shared/language/writingTexts';
import { spellingTexts } from '../../shared/language/spellingTexts';
import { SpellingSettings } from '../spelling/SpellingSettings';
import { BackupSettings } from '../backups/BackupSettings';
import { FolderSettings } from '../folder/FolderSettings';
import { LibrarySettings } from '../backups/LibrarySettings';
import { LiveSettings } from '../live/LiveSettings';
import { PersonSettings } from '../people/PersonSettings';
import { closeOverlay } from '../palette/overlay';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { showFault } from '../parts/notes';
import { Segmented } from '../parts/Segmented';
import type { Settings } from '../../shared/bridge/shellCalls';
import { ExportFolder } from './ExportFolder';
import { checkedStatuses } from '../../shared/review/signOff/SignOff';
import { CheckListField } from '../status/CheckListField';
import { StatusRules } from '../status/StatusRules';
import { useTexts } from './language';
import { changeSettings, useSettings } from './settings';
import { SiteSettings } from './SiteSettings';
import { WritingSettings } from './WritingSettings';
import './settings.css';

/** The settings. Each is stored as soon as it is changed; there is nothing to confirm. */
export function SettingsDialog(): ReactElement {
  const texts = useTexts(settingsTexts);
  const people = useTexts(peopleTexts);
  const backups = useTexts(backupTexts);
  const folder = useTexts(folderTexts);
  const writing = useTexts(writingTexts);
  const spelling = useTexts(spellingTexts);
  const together = useTexts(liveTexts);
  const signOff = useTexts(signOffTexts);
  const settings = useSettings();
  const change = (what: Partial<Settings>): void => {
    void changeSettings(what).then((answer) => answer.ok || showFault(answer.fault));
  };
  return (
    <Dialog
      title={texts.title}
      onClose={closeOverlay}
      className="settings-dialog"
      footer={
        <>
          <span className="quiet small">{texts.kept}</span>
          <Button look="primary" keys="Escape" onClick={closeOverlay}>
            {texts.done}
          </Button>
        </>
      }
    >
      <SettingsGroup title={people.title}>
        <PersonSettings change={change} />
      </SettingsGroup>
      <SettingsGroup title={texts.window}>
        <Choice label={texts.language}>
          <Segmented
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
            label={writing.contrast}
            value={settings.contrast}
            options={(['system', 'more'] as const).map((value) => ({
              value,
              label: writing.contrasts[value],
            }))}
            onChange={(contrast) => change({ contrast })}
          />
        </Choice>
      </SettingsGroup>
      <SettingsGroup title={writing.title}>
        <WritingSettings change={change} />
      </SettingsGroup>
      <SettingsGroup title={signOff.rulesTitle}>
        <StatusRules />
        {checkedStatuses.map((status) => (
          <CheckListField key={status} status={status} />
        ))}
      </SettingsGroup>
      <SettingsGroup title={spelling.title}>
        <SpellingSettings on={settings.spelling} onChange={(on) => change({ spelling: on })} />
      </SettingsGroup>
      <SettingsGroup title={together.title}>
        <LiveSettings change={change} />
      </SettingsGroup>
      <SettingsGroup title={texts.site}>
        <SiteSettings />
      </SettingsGroup>
      <SettingsGroup title={texts.exports}>
        <ExportFolder />
      </SettingsGroup>
      <SettingsGroup title={backups.library}>
        <LibrarySettings />
      </SettingsGroup>
      <SettingsGroup title={folder.title}>
        <FolderSettings />
      </SettingsGroup>
      <SettingsGroup title={backups.title}>
        <BackupSettings />
      </SettingsGroup>
    </Dialog>
  );
}

function SettingsGroup({ title, children }: { title: string; children: ReactNode }): ReactElement {
  const heading = useId();
  return (
    <section className="settings-group" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <div>{children}</div>
    </section>
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
