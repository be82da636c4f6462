import { byHand } from '../../article/documentShape';
import type { FixMaker } from './Fix';
import { removeBlock } from './removeBlock';

/** Takes a still off the page, wherever it is shown; it stays with the article, to be put back when its rights allow. */
export const removeStill: FixMaker = ({ where }, article) => {
  const shown = article.body.flatMap((block, at) =>
    block.kind === 'still' && block.still === where.still ? [at] : [],
  );
  if (shown.length === 0) return null;
  return {
    certain: false,
    apply: (doc) =>
      doc.transact(() => {
        for (const block of shown.toReversed()) removeBlock(doc, article, block);
      }, byHand),
  };
};
