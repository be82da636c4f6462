import { countWords } from '../../article/count';
import type { Rule } from '../Rule';

/** A page needs its one `h1`. */
export const headlineMissing: Rule = {
  name: 'headline-missing',
  check: ({ headline }) =>
    headline.trim() ? [] : [{ level: 'block', where: { part: 'headline' }, values: {} }],
  measure: ({ headline }) => ({ is: 'words', count: countWords(headline) }),
};
