import { commentsOf, writersMapOf } from '../../shared/article/documentShape';
import { knownPeople } from '../../shared/review/threads/knownPeople';
import { listInArticle } from '../session/listInArticle';

/** Everybody who is known to have had a part in an open article, by name. Nobody as long as it is not taken in. */
export const peopleIn = listInArticle(knownPeople, (doc, changed) => {
  writersMapOf(doc).observe(changed);
  commentsOf(doc).observe(changed);
});
