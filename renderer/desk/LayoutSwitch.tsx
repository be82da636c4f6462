import { LayoutGrid, List } from 'lucide-react';
import type { ReactElement } from 'react';
import { deskLayouts } from '../../shared/bridge/shellCalls';
import { deskTexts } from '../../shared/language/deskTexts';
import { runCommand } from '../palette/commandRegistry';
import { IconButton } from '../parts/IconButton';
import { useTexts } from '../settings/language';
import { useSettings } from '../settings/settings';

const icons = { list: List, tiles: LayoutGrid };

/** Two buttons that lay the articles out: under each other, or as tiles. */
export function LayoutSwitch(): ReactElement {
  const texts = useTexts(deskTexts);
  const { deskLayout } = useSettings();
  return (
    <span className="layout-switch" role="group" aria-label={texts.layout}>
      {deskLayouts.map((layout) => (
        <IconButton
          key={layout}
          icon={icons[layout]}
          label={texts.layouts[layout]}
          pressed={deskLayout === layout}
          onClick={() => runCommand(`layout.${layout}`)}
        />
      ))}
    </span>
  );
}
