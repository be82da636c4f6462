import type * as Y from 'yjs';
import type { Article } from '../../article/Article';
import { byHand } from '../../article/documentShape';
import { flatLength } from '../../article/flatText';
import { placeInText } from './placeInText';

/** Takes a block out of the body of the document that the article was read from. */
export function removeBlock(doc: Y.Doc, article: Article, at: number): void {
  const block = article.body[at];
  if (!block) return;
  const place = placeInText(doc, article, { part: 'body', block: at });
  doc.transact(() => {
    // One by one, from the last: between them may stand what somebody suggests.
    for (let character = flatLength(block) - 1; character >= 0; character--) {
      const from = place.at(character);
      // The last block may lack its end.
      if (from < place.text.length) place.text.delete(from, 1);
    }
  }, byHand);
}
