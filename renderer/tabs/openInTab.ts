import type { WindowView } from '../../shared/bridge/WindowView';
import { isInTab, openTab, roomForTab } from '../session/tabs';
import { tellFull } from './tellFull';

/**
 * Shows something in a tab of its own, or in the one that has it; where there are too many already, a note says so and
 * nothing else happens.
 */
export function openInTab(shown: WindowView): void {
  if (roomForTab() || (shown.at === 'article' && isInTab(shown.id))) openTab(shown);
  else tellFull();
}

/** Shows an article in a tab of its own, to be written. */
export function openArticleInTab(id: string): void {
  openInTab({ at: 'article', id, stage: 'write' });
}
