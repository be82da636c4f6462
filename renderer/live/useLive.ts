import { useEffect } from 'react';
import type { LiveState } from '../../shared/bridge/liveCalls';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { useSettings } from '../settings/settings';
import { followLive, liveState, openLive } from './live';

/** How it stands with the server; null while writing together is switched off. */
export function useLiveState(): LiveState | null {
  const { live, liveAddress } = useSettings();
  const state = useObservable(liveState);
  useEffect(followLive, []);
  return live && liveAddress !== '' ? state : null;
}

/** Has the article that is shown written in together for as long as this component is there, while that is on. */
export function useLive(session: ArticleSession): void {
  const { live, liveAddress } = useSettings();
  const on = live && liveAddress !== '';
  useEffect(() => (on ? openLive(session.id) : undefined), [on, session.id]);
}
