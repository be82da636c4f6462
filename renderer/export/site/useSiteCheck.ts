import { useEffect, useState } from 'react';
import type { SiteReport } from '../../../shared/bridge/siteCheckCalls';
import type { Fault } from '../../../shared/faults/Fault';
import { press } from '../../session/bridge';
import { storeEverything } from '../../session/openArticles';

/** How the check of the site stands. */
export type SiteCheckState =
  | { at: 'reading'; done: number; total: number }
  | { at: 'stopped' }
  | { at: 'failed'; fault: Fault }
  | { at: 'done'; report: SiteReport };

const begun: SiteCheckState = { at: 'reading', done: 0, total: 1 };

/** Has press check the site, for as long as the component is there; what was typed last is stored before it. */
export function useSiteCheck(): { state: SiteCheckState; stop: () => void; again: () => void } {
  const [state, setState] = useState<SiteCheckState>(begun);
  const [turn, setTurn] = useState({ job: crypto.randomUUID() });
  const { job } = turn;
  useEffect(() => {
    let gone = false;
    const unhear = press.on('export:progress', ({ job: told, done, total }) => {
      if (told === job && !gone) setState({ at: 'reading', done, total });
    });
    const check = async (): Promise<void> => {
      await storeEverything();
      if (gone) return;
      const answer = await press.call('site:check', { job });
      if (gone) return;
      if (!answer.ok) setState({ at: 'failed', fault: answer.fault });
      else setState(answer.value ? { at: 'done', report: answer.value } : { at: 'stopped' });
    };
    void check();
    return () => {
      gone = true;
      unhear();
      void press.call('export:cancel', { job });
    };
  }, [job]);
  return {
    state,
    stop: () => void press.call('export:cancel', { job }),
    again: () => {
      setState(begun);
      setTurn({ job: crypto.randomUUID() });
    },
  };
}
