import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import type { CheckProgress, CheckReport } from '../../shared/bridge/checkCalls';
import { checkSteps } from '../../shared/bridge/checkCalls';
import type { Fault } from '../../shared/faults/Fault';
import { checkTexts } from '../../shared/language/checkTexts';
import { printNumber } from '../../shared/language/numbers';
import { closeOverlay } from '../palette/overlay';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { FaultNotice } from '../parts/FaultNotice';
import { Notice } from '../parts/Notice';
import { Progress } from '../parts/Progress';
import { library } from '../session/bridge';
import { useLanguage, useTexts } from '../settings/language';
import { CheckFindings } from './CheckFindings';
import './check.css';

type State =
  | { at: 'reading'; progress: CheckProgress }
  | { at: 'stopped' }
  | { at: 'failed'; fault: Fault }
  | { at: 'done'; report: CheckReport };

const begun: State = { at: 'reading', progress: { step: 'database', done: 0, total: 1 } };

/** The thorough check: how far it is, and what it found, article by article. Closing it stops it. */
export function CheckDialog(): ReactElement {
  const texts = useTexts(checkTexts);
  const [state, setState] = useState<State>(begun);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let left = false;
    const unhear = library.on('check:progress', (progress) => {
      if (!left) setState({ at: 'reading', progress });
    });
    void library.call('check:run', {}).then((answer) => {
      unhear();
      if (left) return;
      if (!answer.ok) setState({ at: 'failed', fault: answer.fault });
      else setState(answer.value ? { at: 'done', report: answer.value } : { at: 'stopped' });
    });
    return () => {
      left = true;
      unhear();
      void library.call('check:stop', {});
    };
  }, [turn]);

  return (
    <Dialog
      title={texts.title}
      onClose={closeOverlay}
      className="check-dialog"
      footer={
        state.at === 'reading' ? (
          <>
            <span className="quiet small">{texts.meanwhile}</span>
            <Button onClick={() => void library.call('check:stop', {})}>{texts.stop}</Button>
          </>
        ) : (
          <Button
            onClick={() => {
              setState(begun);
              setTurn(turn + 1);
            }}
          >
            {texts.again}
          </Button>
        )
      }
    >
      <div className="check-body" aria-live="polite">
        {state.at === 'reading' && <Reading progress={state.progress} />}
        {state.at === 'stopped' && <p>{texts.stopped}</p>}
        {state.at === 'failed' && <FaultNotice fault={state.fault} />}
        {state.at === 'done' && <Done report={state.report} />}
      </div>
    </Dialog>
  );
}

function Reading({ progress: { step, done, total } }: { progress: CheckProgress }): ReactElement {
  const texts = useTexts(checkTexts);
  const part = total > 0 ? done / total : 0;
  return (
    <>
      <p>{texts.steps[step]}…</p>
      <Progress
        label={texts.title}
        done={Math.round((checkSteps.indexOf(step) + part) * 100)}
        total={checkSteps.length * 100}
      />
    </>
  );
}

function Done({ report: { articles, updates, originals, found } }: { report: CheckReport }): ReactElement {
  const texts = useTexts(checkTexts);
  const language = useLanguage();
  const print = (count: number): string => printNumber(count, language);
  const well = found.every(({ mended, lost }) => mended && lost === 0);
  return (
    <>
      <Notice tone={well ? 'fine' : 'warn'}>
        <strong>{found.length === 0 ? texts.whole : texts.found(found.length)}</strong>{' '}
        {texts.read(print(articles), print(updates), print(originals))}
      </Notice>
      {found.length > 0 && <CheckFindings found={found} />}
    </>
  );
}
