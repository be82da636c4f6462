import type { ReactElement } from 'react';
import type { SiteExport } from '../../../shared/bridge/answers';
import { exportSiteTexts } from '../../../shared/language/exportSiteTexts';
import { printNumber } from '../../../shared/language/numbers';
import { useLanguage, useTexts } from '../../settings/language';

/** How many paths are named under each heading. */
const most = 200;

/** The files that differ, by what becomes of them, and how many stay as they are. */
export function SiteFiles({ found, isDone }: { found: SiteExport; isDone: boolean }): ReactElement {
  const texts = useTexts(exportSiteTexts);
  const language = useLanguage();
  const print = (count: number): string => printNumber(count, language);
  const kinds = [
    ['added', texts.added, found.added],
    ['changed', texts.changed, found.changed],
    ['removed', isDone ? texts.removedAfter : texts.removed, found.removed],
  ] as const;
  return (
    <div className="site-files">
      {kinds.map(([kind, label, paths]) =>
        paths.length === 0 ? null : (
          <details key={kind} className={kind}>
            <summary>
              <b>{label}</b> <span className="figures">{texts.files(print(paths.length))}</span>
            </summary>
            <ul className="mono scroll" tabIndex={-1}>
              {paths.slice(0, most).map((path) => (
                <li key={path}>{path}</li>
              ))}
              {paths.length > most && <li className="quiet">{texts.more(print(paths.length - most))}</li>}
            </ul>
          </details>
        ),
      )}
      {found.same > 0 && (
        <p className="quiet">
          {texts.same} <span className="figures">{texts.files(print(found.same))}</span>
        </p>
      )}
    </div>
  );
}
