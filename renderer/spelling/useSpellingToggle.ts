import { spellingTexts } from '../../shared/language/spellingTexts';
import { useTickedCommand } from '../palette/commandRegistry';
import { showFault, showNote } from '../parts/notes';
import { useTexts } from '../settings/language';
import { changeSettings, useSettings } from '../settings/settings';

/** Turns the marking of words on or off by a command, and says how it is now. */
export function useSpellingToggle(): void {
  const texts = useTexts(spellingTexts);
  const on = useSettings().spelling;
  useTickedCommand('spelling.toggle', on, () => {
    const spelling = !on;
    void changeSettings({ spelling }).then((answer) => {
      if (answer.ok) showNote({ text: spelling ? texts.turnedOn : texts.turnedOff });
      else showFault(answer.fault);
    });
  });
}
