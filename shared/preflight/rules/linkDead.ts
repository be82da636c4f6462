import { linksOf } from '../text/linksOf';
import type { Rule } from '../Rule';

/** A link to an article of the site itself that is not there. */
export const linkDead: Rule = {
  name: 'link-dead',
  advises: true,
  needs: 'library',
  check: (article, { library }) => {
    const leads = new Map(library?.links.map(({ link, leads: to }) => [link, to]));
    return linksOf(article).flatMap(({ where, link, text }) => {
      const to = leads.get(link);
      if (to !== 'nowhere' && to !== 'not-yet') return [];
      const values = { text: text.trim(), link: link.slice(0, 200), leads: to };
      return [{ level: to === 'nowhere' ? 'warn' : 'notice', where, values }];
    });
  },
};
