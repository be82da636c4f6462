import { Pause, Play, Square } from 'lucide-react';
import type { ReactElement } from 'react';
import { aloudRates } from '../../shared/bridge/shellCalls';
import { aloudTexts } from '../../shared/language/aloudTexts';
import { printDecimal } from '../../shared/language/numbers';
import { runCommand } from '../palette/commandRegistry';
import { IconButton } from '../parts/IconButton';
import { MenuButton } from '../parts/MenuButton';
import { showFault } from '../parts/notes';
import { useLanguage, useTexts } from '../settings/language';
import { changeSettings, useSettings } from '../settings/settings';
import { useAloudKind } from './useAloudKind';
import './aloud.css';

/** While something is read aloud: that it is, and the buttons to pause it, go on, stop, and set how fast. */
export function AloudControls(): ReactElement | null {
  const texts = useTexts(aloudTexts);
  const language = useLanguage();
  const { aloudRate } = useSettings();
  const kind = useAloudKind();
  if (kind === 'still') return null;
  const isReading = kind === 'reading';
  const printed = (rate: number): string => texts.rate(printDecimal(rate, language));
  return (
    <div className="aloud-controls" role="group" aria-label={texts.title}>
      <span role="status">{isReading ? texts.reading : texts.paused}</span>
      <IconButton
        icon={isReading ? Pause : Play}
        size="small"
        label={isReading ? texts.pause : texts.goOn}
        keys="Mod+Shift+Y"
        onClick={() => runCommand('aloud.toggle')}
      />
      <IconButton icon={Square} size="small" label={texts.stop} onClick={() => runCommand('aloud.stop')} />
      <MenuButton
        className="status-item figures"
        label={texts.setRate(printed(aloudRate))}
        align="end"
        entries={aloudRates.map((rate) => ({
          label: printed(rate),
          checked: rate === aloudRate,
          run: () => {
            void changeSettings({ aloudRate: rate }).then((answer) => answer.ok || showFault(answer.fault));
          },
        }))}
      >
        {printed(aloudRate)}
      </MenuButton>
    </div>
  );
}
