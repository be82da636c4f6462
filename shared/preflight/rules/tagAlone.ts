import { printTag } from '../../tags/printTag';
import { tagKey } from '../../tags/tagKey';
import type { Rule } from '../Rule';

/** On the tag's page there is this article and nothing else. */
export const tagAlone: Rule = {
  name: 'tag-alone',
  advises: true,
  needs: 'library',
  check: ({ tags }, { library }) => {
    const alone = new Set(library?.tags.filter(({ onSite }) => !onSite).map(({ key }) => key));
    return tags
      .filter((tag) => alone.has(tagKey(tag)))
      .map((tag) => ({
        level: 'notice',
        where: { part: 'tags', tag: tagKey(tag) },
        values: { label: printTag(tag) },
      }));
  },
};
