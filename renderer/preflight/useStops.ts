import { useEffect, useState } from 'react';
import type { ArticleSession } from '../session/ArticleSession';
import { signOff } from '../status/signOff';
import { ticksIn } from '../status/ticksIn';
import { factsNoted, stopsNow } from './latestFacts';

/** How long it is waited with looking after a change, in milliseconds: whoever types goes first. */
const restFor = 400;

/** How many points stop the export of an open article, a moment behind what is done; it renders when their number changes. */
export function useStops(session: ArticleSession): number {
  const [stops, setStops] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      timer = undefined;
      setStops(session.readOnly ? 0 : stopsNow(session));
    };
    const wait = (): void => {
      timer ??= setTimeout(look, restFor);
    };
    wait();
    const watched = [session.digest.current, session.whole, signOff, ticksIn(session), factsNoted];
    const stopAll = watched.map(({ watch }) => watch(wait));
    return () => {
      clearTimeout(timer);
      for (const stop of stopAll) stop();
    };
  }, [session]);
  return stops;
}
