import { mostTabs } from '../../shared/bridge/WindowView';
import { tabTexts } from '../../shared/language/tabTexts';
import { showNote } from '../parts/notes';
import { currentLanguage } from '../settings/language';

/** Says that there is no room for another tab, and what makes some. */
export function tellFull(): void {
  showNote({ text: tabTexts[currentLanguage()].full(mostTabs) });
}
