import { library } from '../session/bridge';
import { showArticle } from '../session/view';
import { showFault } from '../parts/notes';
import { currentLanguage } from '../settings/language';

/** Has the library make an empty article, in the interface's language, and opens it. */
export async function createArticle(): Promise<void> {
  const answer = await library.call('article:create', { language: currentLanguage() });
  if (answer.ok) showArticle(answer.value.id);
  else showFault(answer.fault);
}
