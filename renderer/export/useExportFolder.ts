import { useCallback, useEffect, useState } from 'react';
import type { ChosenPlace } from '../../shared/bridge/shellCalls';
import { showFault } from '../parts/notes';
import { shell } from '../session/bridge';
import { noteExportsWritten } from './exportsWritten';

/** The folder bundles are written to, and the way to another one. */
export interface ExportFolder {
  /** Null until it is known. */
  place: ChosenPlace | null;
  choose: () => void;
}

export function useExportFolder(): ExportFolder {
  const [place, setPlace] = useState<ChosenPlace | null>(null);
  useEffect(() => {
    let here = true;
    void shell.call('export-folder:current', {}).then((answer) => {
      if (!here) return;
      if (answer.ok) setPlace(answer.value);
      else showFault(answer.fault);
    });
    return () => {
      here = false;
    };
  }, []);
  const choose = useCallback(() => {
    void shell.call('export-folder:choose', {}).then((answer) => {
      if (!answer.ok) showFault(answer.fault);
      else if (answer.value) {
        setPlace(answer.value);
        noteExportsWritten();
      }
    });
  }, []);
  return { place, choose };
}
