import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeptSite } from '../../shared/bridge/answers';
import type { Fault } from '../../shared/faults/Fault';
import { library } from '../session/bridge';
import { tellSiteStored, whenPagesChange } from '../session/pageChanges';

/** The site that pages are made for, as the library keeps it; null until that is known. */
export interface Site {
  site: KeptSite | null;
  /** Why it could not be read, or not be stored. */
  fault: Fault | null;
  /**
   * Shows a change at once and has the library keep it; answers the site as it is kept. On a fault what is kept comes
   * back, and the answer is null.
   */
  store: (change: Partial<KeptSite>) => Promise<KeptSite | null>;
}

/** The site that pages are made for, kept up to date wherever in the window it is changed. */
export function useSite(): Site {
  const [site, setSite] = useState<KeptSite | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  /** How often it was changed: only the answer to the newest change says how the site is. */
  const changes = useRef(0);

  useEffect(() => {
    let gone = false;
    const load = async (): Promise<void> => {
      const change = changes.current;
      const answer = await library.call('site:load', {});
      if (gone || change !== changes.current) return;
      if (answer.ok) setSite(answer.value);
      else setFault(answer.fault);
    };
    void load();
    const stop = whenPagesChange(() => void load());
    return () => {
      gone = true;
      stop();
    };
  }, []);

  const store = useCallback(
    async (changed: Partial<KeptSite>): Promise<KeptSite | null> => {
      if (!site) return null;
      const change = ++changes.current;
      const wanted = { ...site, ...changed };
      setSite(wanted);
      const answer = await library.call('site:store', wanted);
      setFault(answer.ok ? null : answer.fault);
      if (change === changes.current) setSite(answer.ok ? answer.value : site);
      if (answer.ok) tellSiteStored();
      return answer.ok ? answer.value : null;
    },
    [site],
  );
  return { site, fault, store };
}
