import { linksOf } from '../text/linksOf';
import type { Rule } from '../Rule';

/** Nearly every site answers over https by now; http can be read and changed on the way. */
export const linkInsecure: Rule = {
  name: 'link-insecure',
  advises: true,
  check: (article) =>
    linksOf(article)
      .filter(({ link }) => /^http:\/\//i.test(link))
      .map(({ where, link, text }) => ({
        level: 'notice',
        where,
        values: { text: text.trim(), link: link.slice(0, 200) },
      })),
};
