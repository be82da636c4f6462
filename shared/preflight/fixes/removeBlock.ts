import type * as Y from 'yjs';
import type { Article } from '../../article/Article';
import { byHand } from '../../article/documentShape';
import { flatLength } from '../../article/flatText';
import { placeInText } from './placeInText';

/** Takes a block out of the body of the document that the article was read from. */
export function removeBlock(doc: Y.Doc, article: Article, at: number): void {
  const block = article.body[at];
  if (!block) return;
  const { text, start } = placeInText(doc, article, { part: 'body', block: at });
  // The last block may lack its end.
  const length = Math.min(flatLength(block), text.length - start);
  if (length > 0) doc.transact(() => text.delete(start, length), byHand);
}
