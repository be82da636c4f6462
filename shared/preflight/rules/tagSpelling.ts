import { printTag } from '../../tags/printTag';
import { tagKey } from '../../tags/tagKey';
import type { Rule } from '../Rule';
import { twinsOf } from '../tagTwins';

/** One letter, a hyphen or a space from a tag that more articles carry: two pages for one thing. */
export const tagSpelling: Rule = {
  name: 'tag-spelling',
  advises: true,
  needs: 'library',
  check: (article, { library }) =>
    twinsOf(article, library, 'spelling').map(({ tag, twin }) => ({
      level: 'warn',
      where: { part: 'tags', tag: tagKey(tag) },
      values: { label: printTag(tag), other: printTag(twin.tag), articles: twin.articles },
    })),
};
