/**
 * The address a page has on the site, for canonical links, cards, structured data and feeds: absolute,
 * and without `index.html`. `address` ends in a slash; `path` is a path inside the bundle.
 */
export function canonicalUrl(address: string, path: string): string {
  return address + path.replace(/(^|\/)index\.html$/, '$1');
}
