import type { ReactElement } from 'react';
import { exportTexts } from '../../shared/language/exportTexts';
import { themeTexts } from '../../shared/language/themeTexts';
import { FaultNotice } from '../parts/FaultNotice';
import { PanelSection } from '../parts/PanelSection';
import { Select } from '../parts/Select';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { useTexts } from '../settings/language';
import { useSite } from '../settings/useSite';
import { useThemes } from '../settings/useThemes';

/** The theme that the site's pages are made with, chosen where one sees what comes of it. It stays as it is while an export runs. */
export function ThemeSection({ running }: { running: boolean }): ReactElement {
  const { theme: title } = useTexts(themeTexts);
  const words = useTexts(exportTexts);
  const off = useOnlyReadBecause() !== undefined || running;
  const { site, fault, store } = useSite();
  const { themes } = useThemes();
  const known = site !== null && themes.some(({ id }) => id === site.theme);
  return (
    <PanelSection title={title}>
      {fault && <FaultNotice fault={fault} />}
      <Select
        label={title}
        value={known ? site.theme : ''}
        options={[
          ...(known ? [] : [{ value: '', label: site?.theme ?? '' }]),
          ...themes.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        off={off || site === null}
        onChange={(theme) => void (theme && store({ theme }))}
      />
      <p className="export-format">{words.themeNote}</p>
    </PanelSection>
  );
}
