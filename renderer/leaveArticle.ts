import { faultLine } from '../shared/language/faultTexts';
import { windowTexts } from '../shared/language/windowTexts';
import { showNote } from './parts/notes';
import type { ArticleSession } from './session/ArticleSession';
import { closeArticle } from './session/openArticles';
import { currentLanguage } from './settings/language';

/**
 * Lets go of an article that is no longer shown. If not all of it is on disk yet, a note says so, names
 * it, and stays until it is: the session lives on and keeps trying.
 */
export async function leaveArticle(session: ArticleSession): Promise<void> {
  await closeArticle(session);
  const { state } = session.queue;
  if (state.value.kind !== 'not-stored') return;
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
  });
}
