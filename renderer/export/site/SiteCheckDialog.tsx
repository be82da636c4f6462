import type { ReactElement } from 'react';
import { useState } from 'react';
import { PackageOpen } from 'lucide-react';
import { printNumber } from '../../../shared/language/numbers';
import { siteCheckTexts } from '../../../shared/language/siteCheckTexts';
import { closeOverlay, showOverlay } from '../../palette/overlay';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { FaultNotice } from '../../parts/FaultNotice';
import { Progress } from '../../parts/Progress';
import { useLanguage, useTexts } from '../../settings/language';
import { ExportMany } from '../many/ExportMany';
import { FoundOnSite } from './FoundOnSite';
import { useSiteCheck } from './useSiteCheck';
import './siteCheck.css';

/** Checks everything that is on the site, or is to be: how far it is, and what would stop an export today. */
export function SiteCheckDialog(): ReactElement {
  const texts = useTexts(siteCheckTexts);
  const language = useLanguage();
  const { state, stop, again } = useSiteCheck();
  const [exporting, setExporting] = useState<readonly string[] | null>(null);
  const print = (count: number): string => printNumber(count, language);
  if (exporting) return <ExportMany articles={exporting} onClose={closeOverlay} />;
  const found = state.at === 'done' ? state.report.found : [];
  // What stands there and would be stopped today: an export of the site leaves it out, or its still.
  const down = found.filter(({ onSite, findings }) => onSite && findings.length > 0).length;
  return (
    <Dialog
      title={texts.title}
      onClose={closeOverlay}
      className="site-check"
      footer={
        state.at === 'reading' ? (
          <>
            <span className="quiet small">{texts.meanwhile}</span>
            <Button onClick={stop}>{texts.stop}</Button>
          </>
        ) : (
          <>
            <span className="quiet small">{found.length > 0 && down === 0 && texts.exportHint}</span>
            <Button look={found.length > 0 ? 'text' : 'outlined'} onClick={again}>
              {texts.again}
            </Button>
            {found.length > 0 && (
              <Button
                look={down > 0 ? 'outlined' : 'primary'}
                icon={down > 0 ? undefined : PackageOpen}
                onClick={() => setExporting(found.map(({ article }) => article))}
              >
                {texts.exportAgain(print(found.length), found.length === 1)}
              </Button>
            )}
            {down > 0 && (
              <Button look="primary" icon={PackageOpen} onClick={() => showOverlay('export-site')}>
                {texts.exportSite}
              </Button>
            )}
          </>
        )
      }
    >
      <div className="site-check-body" aria-live="polite">
        {state.at === 'reading' && (
          <div className="export-many-checking">
            <span>{texts.reading}</span>
            <Progress label={texts.reading} done={state.done} total={state.total} />
            <span className="quiet figures">{texts.far(print(state.done), print(state.total))}</span>
          </div>
        )}
        {state.at === 'stopped' && <p>{texts.stopped}</p>}
        {state.at === 'failed' && <FaultNotice fault={state.fault} />}
        {state.at === 'done' && <FoundOnSite report={state.report} />}
        {down > 0 && <p>{texts.takesDown(print(down), down === 1)}</p>}
      </div>
    </Dialog>
  );
}
