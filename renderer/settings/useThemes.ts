import { useEffect, useState } from 'react';
import type { ThemeCard } from '../../shared/bridge/answers';
import { showFault } from '../parts/notes';
import { press } from '../session/bridge';

/** All themes, read anew whenever one of them changes, or when asked to. */
export function useThemes(): { themes: ThemeCard[]; again: () => void } {
  const [themes, setThemes] = useState<ThemeCard[]>([]);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let gone = false;
    void press.call('theme:list', {}).then((answer) => {
      if (gone) return;
      if (answer.ok) setThemes(answer.value);
      else showFault(answer.fault);
    });
    return () => {
      gone = true;
    };
  }, [round]);
  const again = (): void => setRound((before) => before + 1);
  useEffect(() => press.on('theme:changed', () => setRound((before) => before + 1)), []);
  return { themes, again };
}
