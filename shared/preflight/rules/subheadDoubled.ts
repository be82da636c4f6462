import { plainText } from '../../article/flatText';
import type { Rule } from '../Rule';

/** Of two subheads in a row the first has nothing to stand over. */
export const subheadDoubled: Rule = {
  name: 'subhead-doubled',
  advises: true,
  check: ({ body }) =>
    body.flatMap(({ kind, runs }, block) => {
      const before = body[block - 1];
      const text = plainText(runs).trim();
      if (kind !== 'subhead' || before?.kind !== 'subhead' || !text || !plainText(before.runs).trim())
        return [];
      return [{ level: 'warn', where: { part: 'body', block }, values: { text } }];
    }),
};
