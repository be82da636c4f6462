import { printTag } from '../../tags/printTag';
import { tagKey } from '../../tags/tagKey';
import type { Rule } from '../Rule';
import { twinsOf } from '../tagTwins';

/** A title is told from others of that name by its year. */
export const titleYear: Rule = {
  name: 'title-year',
  advises: true,
  check: (article, { library }) => {
    const twins = twinsOf(article, library, 'year');
    return article.tags
      .filter(({ kind, year }) => kind === 'title' && year === undefined)
      .map((tag) => {
        const twin = twins.find((one) => one.tag === tag)?.twin;
        return {
          level: 'notice',
          where: { part: 'tags', tag: tagKey(tag) },
          values: { label: tag.label, other: twin ? printTag(twin.tag) : '' },
        };
      });
  },
};
