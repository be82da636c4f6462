import { linkAddress } from '../../article/linkAddress';
import { linksOf } from '../text/linksOf';
import type { Rule } from '../Rule';

/** A link that pages do not carry: its words are printed, and lead nowhere. */
export const linkUnsafe: Rule = {
  name: 'link-unsafe',
  advises: true,
  check: (article) =>
    linksOf(article)
      .filter(({ link }) => linkAddress(link) === null || !hasHost(link))
      .map(({ where, link, text }) => ({
        level: 'warn',
        where,
        values: { text: text.trim(), link: link.slice(0, 200) },
      })),
  measure: (article) => ({ is: 'links', count: linksOf(article).length }),
};

/** `https://` alone, or with a name that has no end, is no address of a page. */
function hasHost(link: string): boolean {
  const host = /^https?:\/\/([^/?#]*)/i.exec(linkAddress(link) ?? '')?.[1];
  return host === undefined || /^[^\s.]+(?:\.[^\s.]+)+$/.test(host);
}
