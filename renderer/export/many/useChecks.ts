import { useEffect, useState } from 'react';
import type { ExportCheck } from '../../../shared/bridge/answers';
import { mostChecked } from '../../../shared/bridge/pressCalls';
import type { Fault } from '../../../shared/faults/Fault';
import { press } from '../../session/bridge';
import { storeEverything } from '../../session/openArticles';
import type { Checked } from './Checked';

/** How far preflight of several articles is, and what it found once it is done. */
export interface Checks {
  done: number;
  checked: Checked[] | null;
  fault: Fault | null;
}

/**
 * Has press check the articles, some at a time; what was typed last is stored before it. `see` is always the same
 * function.
 */
export function useChecks(
  articles: readonly string[],
  see: (checks: readonly ExportCheck[]) => Checked[],
): Checks {
  const [checks, setChecks] = useState<Checks>({ done: 0, checked: null, fault: null });
  useEffect(() => {
    let gone = false;
    const check = async (): Promise<void> => {
      await storeEverything();
      const found: ExportCheck[] = [];
      while (found.length < articles.length && !gone) {
        const some = articles.slice(found.length, found.length + mostChecked);
        const answer = await press.call('export:check', { articles: some });
        if (gone) return;
        if (!answer.ok) return setChecks({ done: found.length, checked: null, fault: answer.fault });
        found.push(...answer.value);
        setChecks({ done: found.length, checked: null, fault: null });
      }
      if (!gone) setChecks({ done: found.length, checked: see(found), fault: null });
    };
    void check();
    return () => {
      gone = true;
    };
  }, [articles, see]);
  return checks;
}
