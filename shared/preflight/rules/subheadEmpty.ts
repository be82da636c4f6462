import { charactersOf } from '../text/writtenTexts';
import type { Rule } from '../Rule';

/** A heading without words is a stop on the way for who jumps from heading to heading (WCAG 2.2, 2.4.6). */
export const subheadEmpty: Rule = {
  name: 'subhead-empty',
  advises: true,
  check: ({ body }) =>
    body.flatMap(({ kind, runs }, block) =>
      kind === 'subhead' && !charactersOf(runs).trim()
        ? [{ level: 'warn', where: { part: 'body', block }, values: {} }]
        : [],
    ),
  measure: ({ body }) => ({ is: 'subheads', count: body.filter(({ kind }) => kind === 'subhead').length }),
};
