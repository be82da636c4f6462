import { tagKey } from '../../tags/tagKey';
import type { Rule } from '../Rule';
import { twinsOf } from '../tagTwins';

/** The same label as something else: most articles have it as a company, this one as a topic. */
export const tagKind: Rule = {
  name: 'tag-kind',
  advises: true,
  needs: 'library',
  check: (article, { library }) =>
    twinsOf(article, library, 'kind').map(({ tag, twin }) => ({
      level: 'warn',
      where: { part: 'tags', tag: tagKey(tag) },
      values: { label: tag.label, kind: tag.kind, other: twin.tag.kind, articles: twin.articles },
    })),
};
