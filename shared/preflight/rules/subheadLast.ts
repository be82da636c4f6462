import { plainText } from '../../article/flatText';
import type { Rule } from '../Rule';

/** A subhead with nothing under it: something was to follow. Empty blocks at the end do not count. */
export const subheadLast: Rule = {
  name: 'subhead-last',
  advises: true,
  check: ({ body }) => {
    const block = body.findLastIndex(({ kind, runs }) => kind === 'still' || plainText(runs).trim() !== '');
    const last = body[block];
    if (last?.kind !== 'subhead') return [];
    return [{ level: 'warn', where: { part: 'body', block }, values: { text: plainText(last.runs).trim() } }];
  },
};
