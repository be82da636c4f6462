import type { SavedView } from '../../shared/bridge/viewCalls';
import { library } from '../session/bridge';
import { Observable } from '../session/Observable';
import { showFault } from '../parts/notes';

/** The views that were kept, by name. */
export const savedViews = new Observable<readonly SavedView[]>([]);

/** Whether the library itself has said which there are. */
let known = false;

/** Takes what was read before the library was there. */
export function takeViews(views: readonly SavedView[]): void {
  if (!known) savedViews.set(views);
}

let following = false;

/** Asks the library for the views, now and when it was made anew from what was left of it. */
export function askViews(): void {
  void ask();
  if (following) return;
  following = true;
  library.on('library:mended', () => void ask());
}

async function ask(): Promise<void> {
  const answer = await library.call('views:list', {});
  known ||= answer.ok;
  if (answer.ok) savedViews.set(answer.value);
  else showFault(answer.fault);
}
