import type { Article } from '../../article/Article';
import type { Rule } from '../Rule';

/** Tags of one kind only say little of what an article is about. */
const fewest = 2;

export const tagsFew: Rule = {
  name: 'tags-few',
  advises: true,
  check: ({ tags }) => {
    const kinds = kindsOf(tags);
    return kinds >= fewest ? [] : [{ level: 'warn', where: { part: 'tags' }, values: { kinds } }];
  },
  measure: ({ tags }) => ({ is: 'kinds', count: kindsOf(tags) }),
};

function kindsOf(tags: Article['tags']): number {
  return new Set(tags.map(({ kind }) => kind)).size;
}
