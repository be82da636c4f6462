import { spellingTexts } from '../../shared/language/spellingTexts';
import { useCommand } from '../palette/commandRegistry';
import { showFault, showNote } from '../parts/notes';
import { useTexts } from '../settings/language';
import { changeSettings, settings } from '../settings/settings';

/** Turns the marking of words on or off by a command, and says how it is now. */
export function useSpellingToggle(): void {
  const texts = useTexts(spellingTexts);
  useCommand('spelling.toggle', () => {
    const spelling = !settings.value.spelling;
    void changeSettings({ spelling }).then((answer) => {
      if (answer.ok) showNote({ text: spelling ? texts.turnedOn : texts.turnedOff });
      else showFault(answer.fault);
    });
  });
}
