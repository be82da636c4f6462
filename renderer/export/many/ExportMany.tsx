import { FolderOpen, PackageOpen } from 'lucide-react';
import type { ReactElement } from 'react';
import { editionTexts } from '../../../shared/language/editionTexts';
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
import { isReady, seeAllTogether, seeChecked } from './Checked';
import { useMayNot } from '../../status/useMayNot';
import { exportEdition } from './exportEdition';
import { exportMany } from './exportMany';
import { useChecks } from './useChecks';
import './exportMany.css';

interface ExportManyProps {
  /** The ids of the selected articles; never empty. They do not change while it is open. */
  articles: readonly string[];
  /** The name of the edition that they are in their order, to become one bundle; left out for a bundle of each. */
  edition?: string;
  onClose: () => void;
}

/** Checks articles that are selected, or an edition's, names those that cannot be exported and why, and exports the rest. */
export function ExportMany({ articles, edition, onClose }: ExportManyProps): ReactElement {
  const texts = useTexts(exportManyTexts);
  const words = useTexts(exportTexts);
  const ofEdition = useTexts(editionTexts);
  const language = useLanguage();
  const { done, checked, fault } = useChecks(articles, edition === undefined ? seeChecked : seeAllTogether);
  const { place, choose } = useExportFolder();
  const notMine = useMayNot()('exported') ?? '';
  const ready = checked?.filter(isReady) ?? [];
  const print = (count: number): string => printNumber(count, language);
  const title = (count: number): string => texts.title(print(count), count === 1);
  const act = (count: number): string =>
    edition === undefined ? title(count) : ofEdition.exportReady(print(count), count === 1);
  const reason = !checked
    ? texts.checking
    : ready.length === 0
      ? texts.none
      : place
        ? notMine
        : words.noFolder;
  return (
    <Dialog
      title={edition === undefined ? title(articles.length) : ofEdition.exportTitle(edition)}
      className="export-many"
      onClose={onClose}
      footer={
        <>
          <span className="quiet small">{edition === undefined ? texts.bundles : ofEdition.bundle}</span>
          <Button
            look="primary"
            icon={PackageOpen}
            offBecause={reason || undefined}
            data-first-focus
            onClick={() => {
              if (!place) return;
              onClose();
              void (edition === undefined ? exportMany(ready, place) : exportEdition(edition, ready, place));
            }}
          >
            {checked && ready.length > 0 ? act(ready.length) : texts.export}
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
