import type { FindQuestion } from '../../shared/article/find/findPlaces';
import { findPlaces } from '../../shared/article/find/findPlaces';
import type { FromFinding } from './Finder';

/** Looks for a query beside the window, which can end this at any moment. */
addEventListener('message', ({ data }: MessageEvent<FindQuestion>) => {
  tell('begun');
  tell(findPlaces(data));
});

function tell(message: FromFinding): void {
  postMessage(message);
}
