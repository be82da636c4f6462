import { FolderOpen, PackageOpen } from 'lucide-react';
import type { ReactElement } from 'react';
import { exportManyTexts } from '../../../shared/language/exportManyTexts';
import { exportTexts } from '../../../shared/language/exportTexts';
import { printNumber } from '../../../shared/language/numbers';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { FaultNotice } from '../../parts/FaultNotice';
import { Progress } from '../../parts/Progress';
import { useLanguage, useTexts } from '../../settings/language';
import { useExportFolder } from '../useExportFolder';
import { BlockedList } from './BlockedList';
import type { Checked } from './Checked';
import { isReady } from './Checked';
import { useMayNot } from '../../status/useMayNot';
import { exportMany } from './exportMany';
import { useChecks } from './useChecks';
import './exportMany.css';

interface ExportManyProps {
  /** The ids of the selected articles; never empty. They do not change while it is open. */
  articles: readonly string[];
  onClose: () => void;
}

/** Checks the selected articles, names those that cannot be exported and why, and exports the rest. */
export function ExportMany({ articles, onClose }: ExportManyProps): ReactElement {
  const texts = useTexts(exportManyTexts);
  const words = useTexts(exportTexts);
  const language = useLanguage();
  const { done, checked, fault } = useChecks(articles);
  const { place, choose } = useExportFolder();
  const notMine = useMayNot()('exported') ?? '';
  const ready = checked?.filter(isReady) ?? [];
  const print = (count: number): string => printNumber(count, language);
  const title = (count: number): string => texts.title(print(count), count === 1);
  const reason = !checked
    ? texts.checking
    : ready.length === 0
      ? texts.none
      : place
        ? notMine
        : words.noFolder;
  return (
    <Dialog
      title={title(articles.length)}
      className="export-many"
      onClose={onClose}
      footer={
        <>
          <span className="quiet small">{texts.bundles}</span>
          <Button
            look="primary"
            icon={PackageOpen}
            offBecause={reason || undefined}
            data-first-focus
            onClick={() => {
              if (!place) return;
              onClose();
              void exportMany(ready, place);
            }}
          >
            {checked && ready.length > 0 ? title(ready.length) : texts.export}
          </Button>
        </>
      }
    >
      {fault && <FaultNotice fault={fault} />}
      {!checked && !fault && (
        <div className="export-many-checking">
          <span>{texts.checking}</span>
          <Progress label={texts.checking} done={done} total={articles.length} />
          <span className="quiet figures">{texts.far(print(done), print(articles.length))}</span>
        </div>
      )}
      {checked && <Found checked={checked} ready={ready} onClose={onClose} />}
      <div className="export-many-folder">
        <p className="mono cut" title={place?.name}>
          {place?.name ?? words.noFolder}
        </p>
        <Button size="small" icon={FolderOpen} onClick={choose}>
          {words.chooseFolder}
        </Button>
      </div>
    </Dialog>
  );
}

interface FoundProps {
  checked: readonly Checked[];
  ready: readonly Checked[];
  onClose: () => void;
}

/** What preflight found: how many are ready, which are not. */
function Found({ checked, ready, onClose }: FoundProps): ReactElement {
  const texts = useTexts(exportManyTexts);
  const language = useLanguage();
  const print = (count: number): string => printNumber(count, language);
  const warned = ready.filter(({ findings }) => findings.some(({ level }) => level === 'warn')).length;
  const blocked = checked.filter((one) => !isReady(one));
  return (
    <>
      <p role="status">
        {blocked.length === 0
          ? texts.allReady(print(ready.length), ready.length === 1)
          : texts.someReady(print(ready.length), print(checked.length))}
        {warned > 0 && <span className="quiet"> {texts.warnings(print(warned), warned === 1)}</span>}
      </p>
      {blocked.length > 0 && <BlockedList blocked={blocked} onClose={onClose} />}
    </>
  );
}
