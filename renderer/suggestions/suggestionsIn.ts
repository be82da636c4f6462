import { movesOf, suggestionsOf } from '../../shared/article/documentShape';
import { readSuggestions } from '../../shared/review/suggestions/readSuggestions';
import { listInArticle } from '../session/listInArticle';

/**
 * What is suggested in the texts of an open article and waits for a decision, in reading order: as soon as one is begun
 * or decided on, and of what is typed in them a moment behind the typing. None as long as the document is not taken in.
 */
export const suggestionsIn = listInArticle(readSuggestions, (doc, changed) => {
  suggestionsOf(doc).observe(changed);
  movesOf(doc).observe(changed);
});
