import { FolderOpen } from 'lucide-react';
import type { ReactElement } from 'react';
import { exportTexts } from '../../shared/language/exportTexts';
import type { PreflightResult } from '../../shared/preflight/preflight';
import { Button } from '../parts/Button';
import { PanelSection } from '../parts/PanelSection';
import type { ArticleSession } from '../session/ArticleSession';
import { useTexts } from '../settings/language';
import { BlocksSection } from './BlocksSection';
import { ExportFoot } from './ExportFoot';
import { ExportFormatSection } from './ExportFormatSection';
import type { ExportState } from './exportRun';
import { PublishedAtFields } from './PublishedAtFields';
import { ThemeSection } from './ThemeSection';
import type { ExportFolder } from './useExportFolder';

interface OptionsPanelProps {
  session: ArticleSession;
  result: PreflightResult;
  state: ExportState;
  folder: ExportFolder;
  onRun: () => void;
}

/** What the page looks like, when it appears, where the bundle goes, and the export itself at the foot. */
export function OptionsPanel(props: OptionsPanelProps): ReactElement {
  const { session, state, folder } = props;
  const words = useTexts(exportTexts);
  return (
    <section className="panel right export-options" aria-label={words.options}>
      <div className="scroll">
        <ThemeSection running={state.kind === 'running'} />
        <BlocksSection session={session} running={state.kind === 'running'} />
        <PanelSection title={words.publication}>
          <PublishedAtFields session={session} />
        </PanelSection>
        <ExportFormatSection running={state.kind === 'running'} />
        <PanelSection title={words.folder}>
          <p className="export-folder mono" title={folder.place?.name}>
            {folder.place?.name ?? words.noFolder}
          </p>
          <Button size="small" icon={FolderOpen} onClick={folder.choose}>
            {words.chooseFolder}
          </Button>
        </PanelSection>
      </div>
      <ExportFoot {...props} />
    </section>
  );
}
