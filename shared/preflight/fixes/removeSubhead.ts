import type { FixMaker } from './Fix';
import { removeBlock } from './removeBlock';

/** Takes an empty subhead out of the body. */
export const removeSubhead: FixMaker = ({ where: { block = -1 } }, article) => {
  if (article.body[block]?.kind !== 'subhead') return null;
  return { certain: true, apply: (doc) => removeBlock(doc, article, block) };
};
