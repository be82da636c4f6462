import { RotateCcw } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import type { ListedCopy } from '../../shared/bridge/backupCalls';
import type { Fault } from '../../shared/faults/Fault';
import { backupTexts } from '../../shared/language/backupTexts';
import { printTime } from '../../shared/language/dates';
import { closeOverlay } from '../palette/overlay';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { EmptyState } from '../parts/EmptyState';
import { FaultNotice } from '../parts/FaultNotice';
import { library } from '../session/bridge';
import { useTexts } from '../settings/language';
import { CopiedArticles } from './CopiedArticles';
import { CopyList } from './CopyList';
import { restoreLibrary } from './restoreLibrary';
import './backups.css';

/** The copies there are, what is in each, and the two ways back: one article, or the whole library. */
export function RestoreDialog(): ReactElement {
  const texts = useTexts(backupTexts);
  const [copies, setCopies] = useState<readonly ListedCopy[] | null>(null);
  const [chosen, setChosen] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    let gone = false;
    void library.call('backups:list', {}).then((answer) => {
      if (gone) return;
      if (!answer.ok) return setFault(answer.fault);
      setCopies(answer.value);
      setChosen(answer.value.find(isGood)?.copy ?? '');
    });
    return () => {
      gone = true;
    };
  }, []);

  const copy = copies?.find((one) => one.copy === chosen);
  const next = copies?.slice(copy ? copies.indexOf(copy) + 1 : 0).find(isGood);

  function choose(which: string): void {
    setFault(null);
    setChosen(which);
  }

  function failed(why: Fault): void {
    setFault(why);
    if (why.kind !== 'backup-damaged') return;
    setCopies((before) =>
      (before ?? []).map((one) => (one.copy === chosen ? { ...one, state: 'damaged' } : one)),
    );
  }

  async function restore(): Promise<void> {
    setBusy(true);
    const why = await restoreLibrary(chosen);
    setBusy(false);
    if (why) failed(why);
  }

  return (
    <Dialog
      title={texts.restoreTitle}
      onClose={closeOverlay}
      className="restore-dialog"
      footer={
        copy && (
          <>
            <span className="quiet small" id="restore-hint">
              {texts.wholeHint}
            </span>
            <Button
              look="primary"
              icon={RotateCcw}
              busy={busy}
              offBecause={copy.state === 'damaged' ? texts.damaged : undefined}
              aria-describedby="restore-hint"
              onClick={() => void restore()}
            >
              {texts.restoreWhole}
            </Button>
          </>
        )
      }
    >
      {fault && (
        <FaultNotice fault={fault}>
          {next && fault.kind === 'backup-damaged' && (
            <Button look="text" onClick={() => choose(next.copy)}>
              {texts.take(printTime(next.at))}
            </Button>
          )}
        </FaultNotice>
      )}
      {copies === null ? (
        !fault && <p className="quiet">{texts.loading}</p>
      ) : copies.length === 0 ? (
        <EmptyState says={texts.noCopies} />
      ) : (
        <div className="restore-columns">
          <CopyList copies={copies} chosen={chosen} onChoose={choose} />
          {copy && copy.state !== 'damaged' && (
            <CopiedArticles key={copy.copy} copy={copy.copy} onFault={failed} />
          )}
        </div>
      )}
    </Dialog>
  );
}

function isGood({ state }: ListedCopy): boolean {
  return state === 'whole' || state === 'amiss';
}
