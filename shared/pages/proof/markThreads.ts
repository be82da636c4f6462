import type { Article, Run } from '../../article/Article';
import { flatLength } from '../../article/flatText';
import type { Thread } from '../../review/threads/Thread';
import { placeInPrint } from '../../review/threads/Thread';

/**
 * Stand around the number of a thread in the text of a proof, until it is raised. They are for private use (Unicode): a
 * text that has them itself, around digits, prints a number that is of no thread.
 */
const [open, close] = ['\uE000', '\uE001'];

/** Finds the numbers that `markThreads` wrote. */
export const threadMark = new RegExp(`${open}(\\d+)${close}`, 'gu');

/**
 * The article with the number of each thread, from 1 on, after the last of its words. The headline stays as it is: it
 * stands in too many places of a page.
 */
export function markThreads(article: Article, threads: readonly Thread[]): Article {
  const marks = threads.flatMap(({ place }, index) => {
    if (place.kind !== 'text') return [];
    const { text, printed } = placeInPrint(place);
    return [{ text, at: printed[1], mark: `${open}${index + 1}${close}` }];
  });
  const marksIn = (text: string): { at: number; mark: string }[] => marks.filter((one) => one.text === text);
  let start = 0;
  const body = article.body.map((block) => {
    const from = start;
    start += flatLength(block);
    const inside = marksIn('body').flatMap(({ at, mark }) =>
      // What ends with the end of a block ends in it, and not at the start of the next.
      at > from && at <= start ? [{ at: Math.min(at - from, flatLength(block) - 1), mark }] : [],
    );
    return inside.length > 0 ? { ...block, runs: withMarks(block.runs, inside) } : block;
  });
  return { ...article, standfirst: withMarks(article.standfirst, marksIn('standfirst')), body };
}

/** Runs with texts put in after so many characters. */
function withMarks(runs: readonly Run[], marks: readonly { at: number; mark: string }[]): Run[] {
  const marked: Run[] = marks
    .filter(({ at }) => at === 0)
    .map(({ mark }) => ({ kind: 'text', text: mark, bold: false, italic: false, link: '' }));
  let start = 0;
  for (const run of runs) {
    const length = run.kind === 'text' ? run.text.length : 1;
    const inside = marks.filter(({ at }) => at > start && at <= start + length);
    if (run.kind !== 'text') {
      marked.push(run);
      for (const { mark } of inside) {
        marked.push({ kind: 'text', text: mark, bold: false, italic: false, link: '' });
      }
    } else {
      let text = '';
      for (let at = 0; at <= length; at++) {
        for (const one of inside) if (one.at === start + at) text += one.mark;
        text += run.text.charAt(at);
      }
      marked.push({ ...run, text });
    }
    start += length;
  }
  return marked;
}
