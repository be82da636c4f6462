import { byHand } from '../../article/documentShape';
import { attributesOfRun } from '../../article/flatText';
import type { Run } from '../../article/Article';
import { mendTypography } from '../text/mendTypography';
import { writtenTextAt } from '../text/writtenTexts';
import type { FixMaker } from './Fix';
import { placeInText } from './placeInText';

/** Sets the punctuation of one text. Marks stay: what is put in takes those of what it stands for. */
export const setTypography: FixMaker = ({ where }, article) => {
  const written = writtenTextAt(article, where);
  if (!written) return null;
  const mends = mendTypography(written.text, article.language);
  return {
    certain: true,
    apply: (doc) => {
      const { text, at } = placeInText(doc, article, where);
      doc.transact(() => {
        for (const { from, until, becomes } of mends.toReversed()) {
          const [first, last] = [at(from), at(until - 1)];
          // Somebody suggests something in between: then it is looked at by hand.
          if (last - first !== until - 1 - from) continue;
          text.insert(last + 1, becomes, attributesAt(written.runs, from));
          text.delete(first, until - from);
        }
      }, byHand);
    },
  };
};

/** The marks of the character at a place. */
function attributesAt(runs: readonly Run[], at: number): Record<string, unknown> {
  let end = 0;
  for (const run of runs) {
    end += run.kind === 'text' ? run.text.length : 1;
    if (at < end) return attributesOfRun(run);
  }
  return {};
}
