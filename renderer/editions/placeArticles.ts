/**
 * Places some articles in a list as they stand in another, or takes them out where they do not stand in that: each
 * comes right after the nearest of those before it there that is also here. All others stay in their order. Where the
 * two lists differ in those articles alone, the outcome is the other one.
 */
export function placeArticles(
  list: readonly string[],
  articles: readonly string[],
  as: readonly string[],
): string[] {
  const placed = new Set(articles);
  const after = list.filter((article) => !placed.has(article));
  for (const [at, article] of as.entries()) {
    if (!placed.has(article)) continue;
    const before = as.slice(0, at).findLast((one) => after.includes(one));
    after.splice(before === undefined ? 0 : after.indexOf(before) + 1, 0, article);
  }
  return after;
}
