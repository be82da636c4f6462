import type { LiveArticle, LiveState, LiveWaiting } from '../../shared/bridge/liveCalls';
import { noPictures } from '../../shared/bridge/liveCalls';
import { sayWhatCame } from '../bring/sayWhatCame';
import { live, livePort } from '../session/bridge';
import { Observable } from '../session/Observable';

/** How it stands with the server, as it was told last; it counts only while writing together is switched on. */
export const liveState = new Observable<LiveState>({ kind: 'connecting' });

/** How it stands with the article that is shown; null for nothing told. */
export const liveArticle = new Observable<LiveArticle | null>(null);

/** What still has to go to the server, and to come from there. */
export const liveWaiting = new Observable<LiveWaiting>({ articles: 0, pictures: noPictures });

let following = false;

/** Follows what is told, from the first port on; once is enough. */
export function followLive(): void {
  if (following) return;
  following = true;
  live.on('live:state', (state) => liveState.set(state));
  live.on('live:waiting', (waiting) => liveWaiting.set(waiting));
  live.on('live:came', (brought) => sayWhatCame({ from: brought.from, brought }));
  live.on('live:article', (told) => {
    if (told.article === shown) liveArticle.set(told);
  });
  const ask = (): void => {
    if (livePort.value === 0) return;
    void live.call('live:state', {}).then((answer) => answer.ok && liveState.set(answer.value));
    void live.call('live:waiting', {}).then((answer) => answer.ok && liveWaiting.set(answer.value));
  };
  livePort.watch(ask);
  ask();
}

let shown = '';

/** Says that somebody has an article open here, until the returned function is called; again with each new process. */
export function openLive(article: string): () => void {
  followLive();
  shown = article;
  liveArticle.set(null);
  const say = (): void => {
    // A process that runs no more has told its last.
    liveArticle.set(null);
    if (livePort.value === 0) return;
    void live.call('live:open', { article }).then((answer) => {
      if (answer.ok && shown === article && !liveArticle.value) liveArticle.set(answer.value);
    });
  };
  const stop = livePort.watch(say);
  say();
  return () => {
    stop();
    if (shown === article) shown = '';
    liveArticle.set(null);
    if (livePort.value > 0) void live.call('live:leave', { article });
  };
}
