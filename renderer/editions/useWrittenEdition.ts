import { useEffect, useState } from 'react';
import type { WrittenEdition } from '../../shared/bridge/editionCalls';
import type { ChosenPlace } from '../../shared/bridge/shellCalls';
import { exportsWritten } from '../export/exportsWritten';
import { press, shell } from '../session/bridge';
import { useObservable } from '../session/Observable';

/** An edition's bundle, and the folder that exports go to. */
export interface WrittenThere extends WrittenEdition {
  folder: ChosenPlace;
}

/**
 * Where an edition is exported to and when that was last done; null until it is known. It is looked up again after an
 * export, when another folder is chosen, and when somebody comes back to the window.
 */
export function useWrittenEdition(name: string): WrittenThere | null {
  const [written, setWritten] = useState<WrittenThere | null>(null);
  const count = useObservable(exportsWritten);
  useEffect(() => {
    let gone = false;
    // Whoever exports hears what is wrong with the folder; here there is nothing to tell of it.
    const look = async (): Promise<void> => {
      const folder = await shell.call('export-folder:look', {});
      if (gone || !folder.ok) return;
      const answer = await press.call('edition:written', { name, folder: folder.value.token });
      if (!gone && answer.ok) setWritten({ ...answer.value, folder: folder.value });
    };
    const again = (): void => void look();
    again();
    window.addEventListener('focus', again);
    return () => {
      gone = true;
      window.removeEventListener('focus', again);
    };
  }, [name, count]);
  return written;
}
