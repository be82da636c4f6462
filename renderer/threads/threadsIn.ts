import { commentsOf, threadsOf } from '../../shared/article/documentShape';
import { readThreads } from '../../shared/review/threads/readThreads';
import { listInArticle } from '../session/listInArticle';

/**
 * The threads of an open article: as soon as any of them changes, and of where their words stand a moment behind the
 * typing. None as long as the document is not taken in.
 */
export const threadsIn = listInArticle(readThreads, (doc, changed) => {
  threadsOf(doc).observeDeep(changed);
  commentsOf(doc).observe(changed);
});
