import type { Article } from '../../shared/article/Article';
import { flatLength } from '../../shared/article/flatText';
import type { TextName } from '../../shared/article/textNames';
import type { Thread } from '../../shared/review/threads/Thread';
import { isOpen, placeInPrint } from '../../shared/review/threads/Thread';

/** Characters of a text that a thread is about: the first, and the one after the last. */
export interface TextMark {
  from: number;
  until: number;
  thread: string;
}

/** The words and stills that open threads are about, of one text or of some blocks of the body. */
export interface ReviewMarks {
  of(text: Exclude<TextName, 'body'>): TextMark[];
  /** Of so many blocks from one on, counted from the start of that block. */
  ofBlocks(first: number, count: number): TextMark[];
  /** The threads about a still, by their ids. */
  ofStill(still: string): string[];
}

/** Where the words of open threads stand in an article as it is now. */
export function reviewMarks(threads: readonly Thread[], { body }: Pick<Article, 'body'>): ReviewMarks {
  const marks = threads.filter(isOpen).flatMap(({ id, place }) => {
    if (place.kind !== 'text') return [];
    const { text, printed } = placeInPrint(place);
    return [{ text, from: printed[0], until: printed[1], thread: id }];
  });
  const starts = [0];
  for (const block of body) starts.push((starts.at(-1) ?? 0) + flatLength(block));
  return {
    of: (text) => marks.filter((mark) => mark.text === text),
    ofStill: (still) =>
      threads.flatMap((one) =>
        isOpen(one) && one.place.kind === 'still' && one.place.still === still ? [one.id] : [],
      ),
    ofBlocks: (first, count) => {
      const [start = 0, end = 0] = [starts[first], starts[first + count]];
      return marks.flatMap(({ text, from, until, thread }) =>
        text === 'body' && from < end && until > start
          ? [{ from: Math.max(from, start) - start, until: Math.min(until, end) - start, thread }]
          : [],
      );
    },
  };
}
