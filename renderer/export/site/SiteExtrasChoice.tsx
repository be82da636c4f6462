import type { ReactElement } from 'react';
import { exportSiteTexts } from '../../../shared/language/exportSiteTexts';
import { faultLine } from '../../../shared/language/faultTexts';
import { Checkbox } from '../../parts/Checkbox';
import { useLanguage, useTexts } from '../../settings/language';
import type { ChosenExtras } from './useSiteExtras';

/** Whether the site is packed as well, and signed by whoever has a key. */
export function SiteExtrasChoice({ chosen, off }: { chosen: ChosenExtras; off: boolean }): ReactElement {
  const { extras, key: id, fault, choose } = chosen;
  const texts = useTexts(exportSiteTexts);
  const language = useLanguage();
  return (
    <div className="export-site-extras" role="group" aria-label={texts.extras}>
      <Checkbox checked={extras.zip} off={off} onChange={(zip) => choose({ zip })}>
        {texts.zip}
      </Checkbox>
      {id !== null && (
        <Checkbox checked={extras.sign} off={off} onChange={(sign) => choose({ sign })}>
          {texts.sign(id)}
        </Checkbox>
      )}
      {fault && <p className="quiet small">{faultLine(fault, language)}</p>}
    </div>
  );
}
