import type { ReactElement } from 'react';
import type { ThemeCard } from '../../shared/bridge/answers';
import { exportTexts } from '../../shared/language/exportTexts';
import { themeTexts } from '../../shared/language/themeTexts';
import { FaultNotice } from '../parts/FaultNotice';
import { PanelSection } from '../parts/PanelSection';
import { Select } from '../parts/Select';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { useTexts } from '../settings/language';
import { useSite } from '../settings/useSite';
import { ThemeSwatch } from '../settings/ThemeSwatch';
import { useThemes } from '../settings/useThemes';

/** The theme that the site's pages are made with, chosen where one sees what comes of it. It stays as it is while an export runs. */
export function ThemeSection({ running }: { running: boolean }): ReactElement {
  const { theme: title } = useTexts(themeTexts);
  const words = useTexts(exportTexts);
  const off = useOnlyReadBecause() !== undefined || running;
  const { site, fault, store } = useSite();
  const { themes } = useThemes();
  const chosen = themes.find(({ id }) => id === site?.theme);
  const known = site !== null && chosen !== undefined;
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
        picture={chosen?.colours.light && <ThemeSwatch colours={chosen.colours} />}
        {...(chosen && hasBoth(chosen.colours) && { note: words.lightAndDark })}
        off={off || site === null}
        onChange={(theme) => void (theme && store({ theme }))}
      />
      <p className="export-format">{words.themeNote}</p>
    </PanelSection>
  );
}

/** Whether the pages follow the reader into the dark. */
function hasBoth({ light, dark }: ThemeCard['colours']): boolean {
  return light !== '' && dark !== '' && light !== dark;
}
