import type * as Y from 'yjs';
import type { TextStep } from '../../review/restoreText';
import { byHand } from '../../article/documentShape';
import { mendsIn } from '../text/mendsIn';
import { writtenTextAt } from '../text/writtenTexts';
import type { FixMaker } from './Fix';
import { placeInText } from './placeInText';

/** Sets the punctuation of one text. Marks and suggestions stay: what is put in takes those of what it stands for. */
export const setTypography: FixMaker = ({ where }, article) => {
  const written = writtenTextAt(article, where);
  if (!written) return null;
  const mends = mendsIn(written, article.language);
  return {
    certain: true,
    apply: (doc) => {
      const { text, at } = placeInText(doc, article, where);
      const attributesAt = attributesIn(text);
      doc.transact(() => {
        let done = 0;
        const steps = mends.flatMap(({ from, until, becomes }): TextStep[] => {
          const [first, last] = [at(from), at(until - 1)];
          // Somebody suggests something in between: then it is looked at by hand.
          if (last - first !== until - 1 - from) return [];
          const kept = first - done;
          done = last + 1;
          return [
            { retain: kept },
            { delete: until - from },
            { insert: becomes, attributes: { ...attributesAt(first) } },
          ];
        });
        text.applyDelta(steps);
      }, byHand);
    },
  };
};

/** What each character of a text carries, as the text is now. */
function attributesIn(text: Y.Text): (at: number) => Record<string, unknown> {
  const inserts = text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[];
  return (at) => {
    let end = 0;
    for (const { insert, attributes = {} } of inserts) {
      end += typeof insert === 'string' ? insert.length : 1;
      if (at < end) return attributes;
    }
    return {};
  };
}
