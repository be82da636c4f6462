import { library } from '../session/bridge';
import { beginPiece, endPiece, pieceMade } from '../session/newPiece';
import { showArticle } from '../session/view';
import { showFault } from '../parts/notes';
import { bylineHere } from '../settings/bylineHere';
import { currentLanguage } from '../settings/language';

/**
 * Has the library make an empty article, in the interface's language and by whoever works here, and opens it. What is
 * typed meanwhile goes into its headline.
 */
export async function createArticle(): Promise<void> {
  const byline = bylineHere().trim();
  beginPiece();
  const answer = await library.call('article:create', { language: currentLanguage(), byline });
  if (!answer.ok) {
    endPiece();
    return showFault(answer.fault);
  }
  pieceMade(answer.value.id);
  showArticle(answer.value.id);
}
