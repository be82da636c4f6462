import type { Rule } from '../Rule';

/** Tags of one kind only say little of what an article is about. */
const fewest = 2;

export const tagsFew: Rule = {
  name: 'tags-few',
  advises: true,
  check: ({ tags }) => {
    const kinds = new Set(tags.map(({ kind }) => kind)).size;
    return kinds >= fewest ? [] : [{ level: 'warn', where: { part: 'tags' }, values: { kinds } }];
  },
};
