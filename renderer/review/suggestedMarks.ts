import type { Article } from '../../shared/article/Article';
import { runsLength } from '../../shared/article/flatText';
import type { Comparison, Piece } from '../../shared/review/Comparison';
import type { Thread } from '../../shared/review/threads/Thread';
import type { ReviewMarks, TextMark } from '../threads/reviewMarks';
import { reviewMarks } from '../threads/reviewMarks';

/**
 * Where the words of open threads stand in what an article would be with all that is suggested, which it is compared
 * with. `now` is the article as it is; of words that would go nothing is left to mark.
 */
export function suggestedMarks(
  threads: readonly Thread[],
  now: Pick<Article, 'body'>,
  comparison: Pick<Comparison, 'headline' | 'standfirst' | 'body'>,
): ReviewMarks {
  const here = reviewMarks(threads, now);
  return {
    ofStill: here.ofStill,
    of: (text) => through(comparison[text], here.of(text)),
    ofBlocks: (first, count) => {
      const row = comparison.body.find(({ afterAt, after }) => afterAt === first && after.length === count);
      return row ? through(row.pieces, here.ofBlocks(row.beforeAt, row.before.length)) : [];
    },
  };
}

/** Marks of the earlier text as they lie in the later one. */
function through(pieces: readonly Piece[], marks: readonly TextMark[]): TextMark[] {
  const found: TextMark[] = [];
  let [before, after] = [0, 0];
  for (const piece of pieces) {
    if (piece.kind === 'same' || piece.kind === 'set') {
      const length = runsLength(piece.kind === 'set' ? piece.before : piece.runs);
      for (const { from, until, thread } of marks) {
        const [begin, end] = [Math.max(from, before), Math.min(until, before + length)];
        if (begin < end) found.push({ from: begin - before + after, until: end - before + after, thread });
      }
      before += length;
      after += length;
    } else if (piece.kind === 'deleted') before += runsLength(piece.runs);
    else if (piece.kind === 'inserted') after += runsLength(piece.runs);
    else if (piece.kind === 'split') after++;
    else before++;
  }
  return found;
}
