import { articleWords } from '../../article/count';
import { plainText } from '../../article/flatText';
import type { Rule } from '../Rule';

/** Captions alone are no article. */
export const bodyEmpty: Rule = {
  name: 'body-empty',
  check: ({ body }) =>
    body.some((block) => block.kind !== 'still' && plainText(block.runs).trim())
      ? []
      : [{ level: 'block', where: { part: 'body' }, values: {} }],
  measure: ({ body }) => ({ is: 'words', count: articleWords({ headline: '', standfirst: [], body }) }),
};
