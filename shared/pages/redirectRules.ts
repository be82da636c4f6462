import { canonicalUrl } from './canonicalUrl';
import type { Redirect } from './planRedirects';
import { rootPath } from './rootPath';

/** Where hosts look for rules about addresses that lead on (Netlify, Cloudflare Pages and others). */
export const redirectRulesPath = '_redirects';

/** The host that takes fewest of them and says so (GitLab Pages) takes none of a longer file. */
const mostRules = 1000;

/**
 * Rules by which a host that knows them leads on with an answer of its own (301), before the page at that address
 * does. The newest where there are too many; the pages are there for all.
 */
export function redirectRules(redirects: readonly Redirect[], address: string): string {
  const root = rootPath(address);
  return redirects
    .toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1))
    .slice(0, mostRules)
    .map(({ from, to }) => `${canonicalUrl(root, from)} ${canonicalUrl(root, to)} 301\n`)
    .toSorted()
    .join('');
}
