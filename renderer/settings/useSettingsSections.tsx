import type { ReactNode } from 'react';
import { backupTexts } from '../../shared/language/backupTexts';
import { folderTexts } from '../../shared/language/folderTexts';
import { liveTexts } from '../../shared/language/liveTexts';
import { peopleTexts } from '../../shared/language/peopleTexts';
import { settingsTexts } from '../../shared/language/settingsTexts';
import { signOffTexts } from '../../shared/language/signOffTexts';
import { spellingTexts } from '../../shared/language/spellingTexts';
import { writingTexts } from '../../shared/language/writingTexts';
import { checkedStatuses } from '../../shared/review/signOff/SignOff';
import { BackupSettings } from '../backups/BackupSettings';
import { LibrarySettings } from '../backups/LibrarySettings';
import { FolderSettings } from '../folder/FolderSettings';
import { LiveSettings } from '../live/LiveSettings';
import { PersonSettings } from '../people/PersonSettings';
import { SpellingSettings } from '../spelling/SpellingSettings';
import { CheckListField } from '../status/CheckListField';
import { StatusRules } from '../status/StatusRules';
import { changePersonal } from './changePersonal';
import { ExportFolder } from './ExportFolder';
import { useTexts } from './language';
import { useSettings } from './settings';
import { SiteSettings } from './SiteSettings';
import { WindowSettings } from './WindowSettings';
import { WritingSettings } from './WritingSettings';

interface SettingsSection {
  name: string;
  title: string;
  content: ReactNode;
}

/**
 * The sections of the settings in the order they are read: who works here and how one writes, then what a
 * desk shares with others, then the pages and what is on this disk.
 */
export function useSettingsSections(): readonly SettingsSection[] {
  const texts = useTexts(settingsTexts);
  const backups = useTexts(backupTexts);
  const settings = useSettings();
  return [
    {
      name: 'person',
      title: useTexts(peopleTexts).title,
      content: <PersonSettings change={changePersonal} />,
    },
    { name: 'window', title: texts.window, content: <WindowSettings change={changePersonal} /> },
    {
      name: 'writing',
      title: useTexts(writingTexts).title,
      content: <WritingSettings change={changePersonal} />,
    },
    {
      name: 'spelling',
      title: useTexts(spellingTexts).title,
      content: (
        <SpellingSettings on={settings.spelling} onChange={(spelling) => changePersonal({ spelling })} />
      ),
    },
    {
      name: 'rules',
      title: useTexts(signOffTexts).rulesTitle,
      content: (
        <>
          <StatusRules />
          {checkedStatuses.map((status) => (
            <CheckListField key={status} status={status} />
          ))}
        </>
      ),
    },
    { name: 'live', title: useTexts(liveTexts).title, content: <LiveSettings change={changePersonal} /> },
    { name: 'folder', title: useTexts(folderTexts).title, content: <FolderSettings /> },
    { name: 'site', title: texts.site, content: <SiteSettings /> },
    { name: 'export', title: texts.exports, content: <ExportFolder /> },
    { name: 'library', title: backups.library, content: <LibrarySettings /> },
    { name: 'backups', title: backups.title, content: <BackupSettings /> },
  ];
}
