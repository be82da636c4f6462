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
      const [first, last] = [at(from), at(until - 1)];
      doc.transact(() => {
        let start = 0;
        // What somebody would insert between its words may be of another link, or of none.
        for (const { insert, attributes } of text.toDelta() as {
          insert: unknown;
          attributes?: { link?: unknown };
        }[]) {
          const end = start + (typeof insert === 'string' ? insert.length : 1);
          const [begin, stop] = [Math.max(start, first), Math.min(end, last + 1)];
          if (begin < stop && attributes?.link === found.link) text.format(begin, stop - begin, { link });
          start = end;
        }
      }, byHand);
    },
  };
};
