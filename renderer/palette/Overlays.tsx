import type { ReactElement } from 'react';
import { RestoreDialog } from '../backups/RestoreDialog';
import { CheckDialog } from '../check/CheckDialog';
import { TakenInDialog } from '../copy/TakenInDialog';
import { SiteCheckDialog } from '../export/site/SiteCheckDialog';
import { ExportSite } from '../export/site/ExportSite';
import { PackageDialog } from '../packages/PackageDialog';
import { PackDialog } from '../packages/PackDialog';
import { ServerList } from '../live/ServerList';
import { laterPart } from '../parts/laterPart';
import { SettingsDialog } from '../settings/SettingsDialog';
import type { Overlay } from './overlay';
import { Palette } from './Palette';
import { ShortcutSheet } from './ShortcutSheet';

// Few read it twice, and it is all text.
const Guide = laterPart(() => import('../guide/Guide').then((loaded) => loaded.Guide));

/** What lies over the whole window. One chunk, loaded after the first paint. */
export function Overlays({ shown }: { shown: Overlay }): ReactElement {
  if (shown === 'palette') return <Palette />;
  if (shown === 'shortcuts') return <ShortcutSheet />;
  if (shown === 'restore') return <RestoreDialog />;
  if (shown === 'check') return <CheckDialog />;
  if (shown === 'site') return <SiteCheckDialog />;
  if (shown === 'export-site') return <ExportSite />;
  if (shown === 'server') return <ServerList />;
  if (shown === 'taken-in') return <TakenInDialog />;
  if (shown === 'guide') return <Guide />;
  if (shown === 'pack') return <PackDialog />;
  if (shown === 'package') return <PackageDialog />;
  return <SettingsDialog />;
}
