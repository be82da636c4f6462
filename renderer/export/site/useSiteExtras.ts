import { useEffect, useState } from 'react';
import type { ExportedSite } from '../../../shared/bridge/answers';
import type { Fault } from '../../../shared/faults/Fault';
import { press } from '../../session/bridge';
import { Observable, useObservable } from '../../session/Observable';
import type { SiteExtras } from './siteRun';
import { siteLies } from './siteRun';

/** What was chosen, until Katern ends; null where nobody chose. */
const chosen = new Observable<{ zip: boolean | null; sign: boolean | null }>({ zip: null, sign: null });

/** What is made of the site beside its folder, and the choice. */
export interface ChosenExtras {
  extras: SiteExtras;
  /** The number of the person's key; null where there is none, or while that is not known. */
  key: string | null;
  /** Why the key cannot be used. */
  fault: Fault | null;
  choose: (extras: Partial<SiteExtras>) => void;
}

/**
 * The zip and the signature. Where nobody chose, a zip that lies there is made anew, and whoever has a key signs.
 */
export function useSiteExtras(): ChosenExtras {
  const [known, setKnown] = useState<{ key: string | null; fault: Fault | null }>({ key: null, fault: null });
  const { zip, sign } = useObservable(chosen);
  const lies = useObservable(siteLies);
  useEffect(() => {
    let here = true;
    void press.call('signing:key', {}).then((answer) => {
      if (!here) return;
      setKnown(
        answer.ok ? { key: answer.value?.id ?? null, fault: null } : { key: null, fault: answer.fault },
      );
    });
    return () => {
      here = false;
    };
  }, []);
  return {
    extras: { zip: zip ?? Boolean(lies?.zip), sign: known.key !== null && (sign ?? true) },
    ...known,
    choose: (extras) => chosen.set({ ...chosen.value, ...extras }),
  };
}

/** Whether what was chosen differs from what lies there, though no page does. */
export function extrasDiffer({ zip, sign }: SiteExtras, lies: ExportedSite): boolean {
  return (zip && (lies.zip === null || lies.zip.isOlder)) || sign !== lies.isSigned;
}
