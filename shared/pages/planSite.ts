import { SiteBasis } from './SiteBasis';
import type { SiteInput } from './SiteInput';
import type { SiteFile, SitePlan } from './SitePlan';
import { SitePlanner } from './SitePlanner';

/**
 * Plans a whole site: a page for each article, pages of their tags, sections, authors and months, the front page,
 * feed, sitemap and the theme's own files. Writes nothing and makes nothing: the same input gives the same plan,
 * down to the order of its files. `before` is a plan of the same site as it was: what of it still holds is taken over,
 * so that after one changed article little is planned anew; the plan is equal either way.
 */
export function planSite(input: SiteInput, before: SitePlan | null = null): SitePlan {
  const followed = before?.basis.following(input) ?? null;
  const basis = followed ?? SiteBasis.of(input);
  const planner = new SitePlanner(input, basis, followed && before ? before.parts : null);
  planner.addAll();
  const fresh = planner.fresh.sort(byPath);
  return {
    files: followed && before ? merged(before.files, planner.dropped, fresh) : fresh,
    articles: basis.addresses.articles,
    fresh: basis.fresh,
    basis,
    parts: planner.parts,
  };
}

const byPath = (a: SiteFile, b: SiteFile): number => (a.path < b.path ? -1 : 1);

/** Some sorted files without those that were dropped, and other sorted files, as one sorted list. */
function merged(
  before: readonly SiteFile[],
  dropped: ReadonlySet<SiteFile>,
  fresh: readonly SiteFile[],
): SiteFile[] {
  const files: SiteFile[] = [];
  let at = 0;
  let next = fresh[at];
  for (const file of before) {
    for (; next && next.path < file.path; next = fresh[++at]) files.push(next);
    if (!dropped.has(file)) files.push(file);
  }
  return files.concat(fresh.slice(at));
}
