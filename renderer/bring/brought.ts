import type { Brought } from '../../shared/bridge/bringCalls';
import { bringTexts } from '../../shared/language/bringTexts';
import { isolated } from '../../shared/language/isolated';
import { showNote } from '../parts/notes';
import { Observable } from '../session/Observable';
import { openTab, roomForTab } from '../session/tabs';
import { showArticle } from '../session/view';
import { currentLanguage } from '../settings/language';

/** What came in and was not put away yet, by article. */
export const broughtIn = new Observable<ReadonlyMap<string, Brought>>(new Map());

/**
 * Shows an article that another desk's copy was brought together with, in a tab, and says what came in: above it until
 * that is put away, or in a note where it is new, or nothing was.
 */
export function showBrought(brought: Brought): void {
  const { card, isNew, version } = brought;
  const from = isolated(brought.from);
  const texts = bringTexts[currentLanguage()];
  if (roomForTab()) openTab({ at: 'article', id: card.id, stage: 'write' });
  else showArticle(card.id);
  if (isNew) return void showNote({ text: texts.isNew(isolated(card.headline) || texts.untitled, from) });
  if (version === null && brought.both.length === 0) {
    const says = [texts.nothing(from), ...(card.binnedAt ? [texts.binned] : [])];
    return void showNote({ text: says.join('. ') });
  }
  noteBrought(brought);
}

/** Says above an article what came into it, without opening it. */
export function noteBrought(brought: Brought): void {
  broughtIn.set(new Map(broughtIn.value).set(brought.card.id, brought));
}

/** Puts away what is said of what came into an article. */
export function putAwayBrought(article: string): void {
  const others = new Map(broughtIn.value);
  if (others.delete(article)) broughtIn.set(others);
}
