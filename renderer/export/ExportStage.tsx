import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import { setFields } from '../../shared/article/editFields';
import { fieldsOf } from '../../shared/article/documentShape';
import { exportTexts } from '../../shared/language/exportTexts';
import type { FindingPlace } from '../../shared/preflight/Finding';
import { useStatusCommand } from '../status/useStatusCommand';
import { showPlace } from '../preflight/showPlace';
import { usePreflight } from '../preflight/usePreflight';
import type { ArticleSession } from '../session/ArticleSession';
import { useJump } from '../session/jump';
import { useObservable } from '../session/Observable';
import { beginUndoStep } from '../session/undoStep';
import { useTexts } from '../settings/language';
import { momentNow } from '../stills/today';
import { ChecksPanel } from './ChecksPanel';
import { exportFormat, exportOf, startExport, stopExport } from './exportRun';
import { OptionsPanel } from './OptionsPanel';
import { PreviewPane } from './PreviewPane';
import { useExportFolder } from './useExportFolder';
import { usePreview } from './usePreview';
import './export.css';

interface ExportStageProps {
  session: ArticleSession;
  /** Shows a place in the article; without it the manuscript is opened there. */
  onJump?: (where: FindingPlace) => void;
}

/** Checks at the left, the finished page in the middle, the bundle at the right. */
export function ExportStage({ session, onJump = showPlace }: ExportStageProps): ReactElement {
  const words = useTexts(exportTexts);
  useJump('publication', () => document.getElementById('published-day')?.focus());
  const state = useObservable(exportOf(session));
  const folder = useExportFolder();
  useEffect(() => {
    // A page needs its day and time before it can be previewed as it will be; so this comes before the preview.
    if (session.readOnly || fieldsOf(session.doc).get('publishedAt')) return;
    beginUndoStep(session);
    setFields(session.doc, { publishedAt: momentNow() });
    beginUndoStep(session);
  }, [session]);

  const preview = usePreview(session);
  const broken = preview.fault?.kind === 'theme-broken' ? preview.fault : null;
  const { result, facts } = usePreflight(session, broken);
  const blocked = session.readOnly || result.findings.some(({ level }) => level === 'block');
  const ready = !blocked && state.kind !== 'running';
  /** It was asked for before it was known where to. */
  const wanted = useRef(false);

  const run = (): void => {
    if (!ready) return;
    if (folder.place) void startExport(session, folder.place, exportFormat.value);
    else wanted.current = true;
  };
  useStatusCommand('export.run', 'exported', run, ready);
  useEffect(() => {
    if (!wanted.current || !folder.place) return;
    wanted.current = false;
    void startExport(session, folder.place, exportFormat.value);
  }, [session, folder.place]);

  return (
    <main
      className="export-stage"
      aria-label={words.stage}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || state.kind !== 'running') return;
        event.preventDefault();
        void stopExport(session);
      }}
    >
      <ChecksPanel session={session} result={result} facts={facts} state={state} onJump={onJump} />
      <PreviewPane preview={preview} />
      <OptionsPanel session={session} result={result} state={state} folder={folder} onRun={run} />
    </main>
  );
}
