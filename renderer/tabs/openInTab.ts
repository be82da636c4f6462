import type { WindowView } from '../../shared/bridge/WindowView';
import { mostTabs } from '../../shared/bridge/WindowView';
import { tabTexts } from '../../shared/language/tabTexts';
import { showNote } from '../parts/notes';
import { openTab, roomForTab } from '../session/tabs';
import { currentLanguage } from '../settings/language';

/** Shows something in a tab of its own; where there are too many already, a note says so and nothing else happens. */
export function openInTab(shown: WindowView): void {
  if (roomForTab()) openTab(shown);
  else showNote({ text: tabTexts[currentLanguage()].full(mostTabs) });
}

/** Shows an article in a tab of its own, to be written. */
export function openArticleInTab(id: string): void {
  openInTab({ at: 'article', id, stage: 'write' });
}
