import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import { exportSteps } from '../../shared/bridge/pressCalls';
import { exportTexts } from '../../shared/language/exportTexts';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { Progress } from '../parts/Progress';
import type { ArticleSession } from '../session/ArticleSession';
import { useTexts } from '../settings/language';
import type { ExportState } from './exportRun';
import { stopExport } from './exportRun';
import { shareOfSteps } from './shareOfSteps';

interface ExportProgressProps {
  session: ArticleSession;
  state: Extract<ExportState, { kind: 'running' }>;
}

/** How far a running export is: the step in words, the files in figures, and the way to stop it. */
export function ExportProgress({ session, state }: ExportProgressProps): ReactElement {
  const words = useTexts(exportTexts);
  const { step, done, total } = state;
  const at = exportSteps.indexOf(step);
  const counted = total > 1 ? words.ofFiles(done, total) : '';
  return (
    <>
      <p className="export-step">
        <b role="status">{words.steps[step]}</b>
        <span className="quiet">{counted}</span>
      </p>
      <Progress label={words.steps[step]} done={Math.round(shareOfSteps(state) * 100)} total={100} />
      <ol className="export-steps">
        {exportSteps.map((name, index) => (
          <li key={name} className={index < at ? 'done' : index === at ? 'now' : undefined}>
            {index < at ? (
              <Icon of={Check} size={14} />
            ) : index === at ? (
              <span className="spinner" />
            ) : (
              <span />
            )}
            {words.steps[name]}
          </li>
        ))}
      </ol>
      <Button wide keys="Escape" onClick={() => void stopExport(session)}>
        {words.stop}
      </Button>
    </>
  );
}
