import { byHand } from '../../article/documentShape';
import { linksInText } from '../text/linksOf';
import { writtenTextAt } from '../text/writtenTexts';
import type { FixMaker } from './Fix';
import { placeInText } from './placeInText';

/** Lets a link go over https. Nobody has looked whether the site answers there. */
export const secureLink: FixMaker = ({ where }, article) => {
  const written = writtenTextAt(article, where);
  const links = written ? linksInText(written) : [];
  const found = links.find((one) => one.where.stretch[0] === where.stretch?.[0]);
  if (!found) return null;
  const link = found.link.replace(/^http:/i, 'https:');
  const [from, until] = found.where.stretch;
  return {
    certain: false,
    apply: (doc) => {
      const { text, at } = placeInText(doc, article, where);
      const first = at(from);
      doc.transact(() => text.format(first, at(until - 1) + 1 - first, { link }), byHand);
    },
  };
};
