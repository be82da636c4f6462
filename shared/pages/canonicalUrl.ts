/**
 * The address a page has on the site, for canonical links, cards, structured data and feeds: absolute,
 * and without `index.html`. `address` ends in a slash; `path` is a path inside the bundle.
 */
export function canonicalUrl(address: string, path: string): string {
  if (path !== index && !path.endsWith(`/${index}`)) return address + path;
  return address + path.slice(0, -index.length);
}

const index = 'index.html';
