import { byHand } from '../../article/documentShape';
import { partLanguage } from '../../article/partLanguages';
import { writtenTextAt } from '../text/writtenTexts';
import type { FixMaker } from './Fix';
import { placeInText } from './placeInText';

/** Says of a text that it is in the language it was found to be in. Words that are said to be in another stay so. */
export const setPartLanguage: FixMaker = ({ where, values }, article) => {
  const written = writtenTextAt(article, where);
  const language = partLanguage(values['found']);
  // A headline is in the language of its article.
  if (!written || !language || written.text === '' || where.part === 'headline') return null;
  return {
    certain: false,
    apply: (doc) => {
      const { text, at } = placeInText(doc, article, where);
      const [first, last] = [at(0), at(written.text.length - 1)];
      doc.transact(() => {
        let start = 0;
        for (const { insert, attributes } of text.toDelta() as {
          insert: unknown;
          attributes?: Record<string, unknown>;
        }[]) {
          const end = start + (typeof insert === 'string' ? insert.length : 1);
          // The end of a block, if somebody would insert one, is in no language.
          const isWords = typeof insert !== 'string' || !insert.includes('\n');
          const [begin, stop] = [Math.max(start, first), Math.min(end, last + 1)];
          if (isWords && begin < stop && !attributes?.['language'])
            text.format(begin, stop - begin, { language });
          start = end;
        }
      }, byHand);
    },
  };
};
