import { foldLabel } from '../../tags/tagKey';
import { linksOf } from '../text/linksOf';
import type { Rule } from '../Rule';

/** Two links with the same words that go to different places cannot be told apart in a list of links. */
export const linkTextDoubled: Rule = {
  name: 'link-text-doubled',
  advises: true,
  check: (article) => {
    const first = new Map<string, string>();
    return linksOf(article).flatMap(({ where, link, text }) => {
      const key = foldLabel(text);
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, link);
      if (!key || earlier === undefined || earlier === link) return [];
      return [{ level: 'notice', where, values: { text: text.trim() } }];
    });
  },
};
