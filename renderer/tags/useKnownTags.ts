import { useEffect, useState } from 'react';
import type { KnownTag } from '../../shared/bridge/answers';
import { showFault } from '../parts/notes';
import { library } from '../session/bridge';

/** Every tag of the library, asked for when the component appears; empty until the answer is there. */
export function useKnownTags(): readonly KnownTag[] {
  const [known, setKnown] = useState<readonly KnownTag[]>([]);
  useEffect(() => {
    let here = true;
    void library.call('tags:list', {}).then((answer) => {
      if (!here) return;
      if (answer.ok) setKnown(answer.value);
      else showFault(answer.fault);
    });
    return () => {
      here = false;
    };
  }, []);
  return known;
}
