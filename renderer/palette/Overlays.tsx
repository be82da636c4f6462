import type { ReactElement } from 'react';
import { RestoreDialog } from '../backups/RestoreDialog';
import { CheckDialog } from '../check/CheckDialog';
import { SiteCheckDialog } from '../export/site/SiteCheckDialog';
import { ExportSite } from '../export/site/ExportSite';
import { SettingsDialog } from '../settings/SettingsDialog';
import type { Overlay } from './overlay';
import { Palette } from './Palette';
import { ShortcutSheet } from './ShortcutSheet';

/** What lies over the whole window. One chunk, loaded after the first paint. */
export function Overlays({ shown }: { shown: Overlay }): ReactElement {
  if (shown === 'palette') return <Palette />;
  if (shown === 'shortcuts') return <ShortcutSheet />;
  if (shown === 'restore') return <RestoreDialog />;
  if (shown === 'check') return <CheckDialog />;
  if (shown === 'site') return <SiteCheckDialog />;
  if (shown === 'export-site') return <ExportSite />;
  return <SettingsDialog />;
}
