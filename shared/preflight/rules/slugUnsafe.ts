import { slugOf } from '../../article/slug';
import type { Rule } from '../Rule';

/** The address is made safe in any case; who wrote it should see that it becomes another one. */
export const slugUnsafe: Rule = {
  name: 'slug-unsafe',
  advises: true,
  check: ({ slug }) => {
    const becomes = slugOf(slug, 'artikel');
    if (!slug.trim() || slug === becomes) return [];
    return [{ level: 'warn', where: { part: 'fields' }, values: { slug, becomes } }];
  },
};
