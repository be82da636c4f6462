import { countWords } from '../../article/count';
import { plainText } from '../../article/flatText';
import type { Rule } from '../Rule';

export const standfirstMissing: Rule = {
  name: 'standfirst-missing',
  advises: true,
  check: ({ standfirst }) =>
    plainText(standfirst).trim() ? [] : [{ level: 'warn', where: { part: 'standfirst' }, values: {} }],
  measure: ({ standfirst }) => ({ is: 'words', count: countWords(plainText(standfirst)) }),
};
