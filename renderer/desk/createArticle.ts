import { library } from '../session/bridge';
import { showArticle } from '../session/view';
import { showFault } from '../parts/notes';
import { bylineHere } from '../settings/bylineHere';
import { currentLanguage } from '../settings/language';

/** Has the library make an empty article, in the interface's language and by whoever works here, and opens it. */
export async function createArticle(): Promise<void> {
  const byline = bylineHere().trim();
  const answer = await library.call('article:create', { language: currentLanguage(), byline });
  if (answer.ok) showArticle(answer.value.id);
  else showFault(answer.fault);
}
