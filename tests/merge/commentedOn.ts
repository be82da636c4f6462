import * as Y from 'yjs';
import { createArticle } from '../../shared/article/createArticle';
import { emptyDocument } from '../../shared/article/documentShape';
import { startThread } from '../../shared/review/threads/editThreads';

/** So many copies of an article with one thread, `a`, about all of it, each of a desk of its own. */
export function commentedOn(copies: number): Y.Doc[] {
  const start = createArticle({ id: 'een', language: 'nl', createdAt: '2026-01-02T03:04:05Z' });
  const first = { id: 'c', at: '2026-01-05T09:00:00.000Z', by: 'Desk', text: 'Bron?' };
  startThread(start, 'a', { kind: 'article' }, first);
  return Array.from({ length: copies }, (_, index) => {
    const doc = emptyDocument();
    doc.clientID = index + 1;
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(start));
    return doc;
  });
}
