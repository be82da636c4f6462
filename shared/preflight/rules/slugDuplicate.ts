import type { Rule } from '../Rule';

/** Two pages cannot lie at one address. What is not on the site yet may still move. */
export const slugDuplicate: Rule = {
  name: 'slug-duplicate',
  needs: 'library',
  check: (_article, { library }) => {
    const [other] = library?.sameAddress ?? [];
    if (!library || !other) return [];
    return [
      {
        level: other.status === 'exported' ? 'block' : 'warn',
        where: { part: 'fields', field: 'slug' },
        values: {
          headline: other.headline,
          free: library.freeSlug,
          onSite: other.status === 'exported' ? 1 : 0,
        },
      },
    ];
  },
};
