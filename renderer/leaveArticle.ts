import { faultLine } from '../shared/language/faultTexts';
import { windowTexts } from '../shared/language/windowTexts';
import { showNote } from './parts/notes';
import type { ArticleSession } from './session/ArticleSession';
import { articlesLeft, closeArticle, hideArticle } from './session/openArticles';
import { tabs } from './session/tabs';
import { currentLanguage } from './settings/language';

/** Those being let go of: each is spoken of once. */
const leaving = new WeakSet<ArticleSession>();

/**
 * Lets go of an article that is no longer shown, unless a tab has it. If not all of it is on disk yet, a note says
 * so, names it, and stays until it is: the session lives on and keeps trying.
 */
export async function leaveArticle(session: ArticleSession): Promise<void> {
  hideArticle(session);
  await letGo(session);
}

/** Lets go of articles as the tabs close that had them. */
export function followTabs(): () => void {
  return tabs.watch(() => {
    for (const session of articlesLeft()) void letGo(session);
  });
}

async function letGo(session: ArticleSession): Promise<void> {
  if (leaving.has(session)) return;
  leaving.add(session);
  await closeArticle(session);
  const { state } = session.queue;
  if (state.value.kind !== 'not-stored') return void leaving.delete(session);
  const texts = windowTexts[currentLanguage()];
  const headline = session.digest.now().article.headline || texts.untitled;
  const takeAway = showNote({
    text: texts.leftNotStored(headline, faultLine(state.value.fault, currentLanguage())),
    tone: 'fault',
  });
  const stop = state.watch(() => {
    if (state.value.kind !== 'stored') return;
    stop();
    takeAway();
    leaving.delete(session);
    void closeArticle(session);
  });
}
