import { xmlElement } from '../xmlElement';

/** An article as a news sitemap names it. */
export interface NewsEntry {
  publication: string;
  /** ISO 639. */
  language: string;
  /** ISO 8601 with zone. */
  published: string;
  headline: string;
}

/** A page as a sitemap names it. */
export interface SitemapEntry {
  /** Absolute. */
  address: string;
  /** ISO 8601 with zone; '' where nobody knows. */
  changed: string;
  /** The absolute address of its lead picture, or ''. */
  image?: string;
  news?: NewsEntry;
}

/**
 * A sitemap (sitemaps.org 0.9) with the extensions of Google that its entries need. Of the image extension
 * only the address is still read.
 */
export function urlset(entries: readonly SitemapEntry[]): string {
  const spaces = ['xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'];
  if (entries.some(({ image }) => image))
    spaces.push('xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"');
  if (entries.some(({ news }) => news))
    spaces.push('xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"');
  return document('urlset', spaces, entries.map(urlElement));
}

/** A sitemap of sitemaps. */
export function sitemapIndex(entries: readonly Pick<SitemapEntry, 'address' | 'changed'>[]): string {
  return document(
    'sitemapindex',
    ['xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'],
    entries.map((entry) => `<sitemap>${placeOf(entry)}</sitemap>`),
  );
}

function document(root: string, spaces: readonly string[], elements: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${root} ${spaces.join(' ')}>`,
    ...elements,
    `</${root}>`,
    '',
  ].join('\n');
}

function urlElement(entry: SitemapEntry): string {
  const image = entry.image ? `<image:image>${xmlElement('image:loc', entry.image)}</image:image>` : '';
  return `<url>${placeOf(entry)}${entry.news ? newsElement(entry.news) : ''}${image}</url>`;
}

function placeOf({ address, changed }: Pick<SitemapEntry, 'address' | 'changed'>): string {
  return xmlElement('loc', address) + (changed ? xmlElement('lastmod', changed) : '');
}

function newsElement({ publication, language, published, headline }: NewsEntry): string {
  const name = xmlElement('news:name', publication) + xmlElement('news:language', language);
  return `<news:news><news:publication>${name}</news:publication>${xmlElement('news:publication_date', published)}${xmlElement('news:title', headline)}</news:news>`;
}
