import type { Rule } from '../Rule';

/** A page without the parts a newer Katern put in would say less than the article does. */
export const unknownParts: Rule = {
  name: 'unknown-parts',
  check: ({ unknown }) =>
    unknown.length > 0
      ? [{ level: 'block', where: { part: 'fields' }, values: { parts: unknown.join(', ') } }]
      : [],
};
