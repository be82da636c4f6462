import type { KeptAddress, KeptAddresses } from './KeptAddresses';
import type { Addresses } from './planAddresses';

/** An address that an article of the site had, and where that is now. */
export interface Redirect {
  /** The path of the page that leads on. */
  from: string;
  /** The path of the article's own page: never one that leads on itself. */
  to: string;
  article: string;
  /** ISO 8601, UTC: when it was exported there. */
  at: string;
}

/**
 * Which addresses lead on to another: those that articles of the site had and no article has now. Where several had
 * one, it leads to the last. By path in code-unit order.
 */
export function planRedirects({ articles }: Pick<Addresses, 'articles'>, kept: KeptAddresses): Redirect[] {
  const last = new Map<string, KeptAddress>();
  for (const [article, page] of articles) {
    for (const one of kept.of(article)) {
      if (`${one.path}/index.html` === page) continue;
      const other = last.get(one.path);
      if (!other || isLater(one, other)) last.set(one.path, one);
    }
  }
  if (last.size === 0) return [];
  const living = new Set(articles.values());
  return [...last.values()]
    .map(({ article, path, at }) => ({
      from: `${path}/index.html`,
      to: articles.get(article) ?? '',
      article,
      at,
    }))
    .filter(({ from }) => !living.has(from))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Whether of two articles that had an address, this one had it last; of the same moment, the one with the greater id. */
function isLater(one: KeptAddress, other: KeptAddress): boolean {
  return one.at === other.at ? one.article >= other.article : one.at > other.at;
}
