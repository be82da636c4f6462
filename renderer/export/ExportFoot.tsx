import { PackageOpen } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import { exportTexts } from '../../shared/language/exportTexts';
import { preflightTexts } from '../../shared/language/preflightTexts';
import type { PreflightResult } from '../../shared/preflight/preflight';
import { Button } from '../parts/Button';
import { FaultNotice } from '../parts/FaultNotice';
import { Notice } from '../parts/Notice';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { useLanguage, useTexts } from '../settings/language';
import { useMayNot } from '../status/useMayNot';
import { ExportProgress } from './ExportProgress';
import { ExportResult } from './ExportResult';
import type { ExportState } from './exportRun';
import { exportFormat } from './exportRun';
import type { ExportFolder } from './useExportFolder';

interface ExportFootProps {
  session: ArticleSession;
  result: PreflightResult;
  state: ExportState;
  folder: ExportFolder;
  onRun: () => void;
}

/** The export: its button with what stands in the way, how far it is, and what came of it. */
export function ExportFoot({ session, result, state, folder, onRun }: ExportFootProps): ReactElement {
  const words = useTexts(exportTexts);
  const language = useLanguage();
  const rules = preflightTexts[language];
  const format = useObservable(exportFormat);
  const foot = useRef<HTMLElement>(null);
  const before = useRef(state.kind);
  useEffect(() => {
    // The button that was pressed is gone by then; focus goes to what took its place.
    if (
      before.current !== state.kind &&
      (document.activeElement === document.body || !document.activeElement)
    ) {
      foot.current?.querySelector<HTMLElement>('button')?.focus();
    }
    before.current = state.kind;
  }, [state.kind]);

  const notMine = useMayNot()('exported');
  const blocking = result.findings.filter(({ level }) => level === 'block');
  const reason = session.readOnly
    ? session.ofNewerLibrary
      ? words.readOnlyLibrary
      : words.readOnly
    : blocking.length > 0
      ? words.blocked(blocking.map((finding) => rules[finding.rule].title(finding.values)))
      : folder.place === null
        ? words.noFolder
        : (notMine ?? '');
  const button = (
    <Button
      look={state.kind === 'done' ? 'text' : 'primary'}
      wide={state.kind !== 'done'}
      icon={state.kind === 'done' ? undefined : PackageOpen}
      keys={state.kind === 'done' ? undefined : 'Mod+E'}
      offBecauseId={reason ? 'export-reason' : undefined}
      onClick={onRun}
    >
      {state.kind === 'done' ? words.again : format === 'page' ? words.writePage : words.write}
    </Button>
  );
  return (
    <footer ref={foot} className="export-foot">
      {state.kind === 'failed' && <FaultNotice fault={state.fault} />}
      {state.kind === 'stopped' && <Notice tone="blue">{words.stopped}</Notice>}
      {state.kind === 'running' ? (
        <ExportProgress session={session} state={state} />
      ) : (
        <>
          {state.kind === 'done' && <ExportResult bundle={state.bundle} folder={state.folder} />}
          {reason && (
            <Notice tone="block" id="export-reason">
              {reason}
            </Notice>
          )}
          {button}
        </>
      )}
    </footer>
  );
}
