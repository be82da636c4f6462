import type * as Y from 'yjs';
import type { Article } from '../../article/Article';
import { bodyOf, byHand } from '../../article/documentShape';
import { flatLength } from '../../article/flatText';
import { writtenSteps } from '../../review/writtenSteps';

/** Takes a block out of the body of the document that the article was read from; what somebody suggests in it stays. */
export function removeBlock(doc: Y.Doc, { body }: Article, at: number): void {
  const block = body[at];
  if (!block) return;
  const text = bodyOf(doc);
  const start = body.slice(0, at).reduce((length, one) => length + flatLength(one), 0);
  const steps = writtenSteps(text, [{ retain: start }, { delete: flatLength(block) }]);
  doc.transact(() => text.applyDelta(steps), byHand);
}
