import fs from 'node:fs/promises';
import path from 'node:path';
import type { SitePage } from '../../fixtures/site/telltalePages';

/** A page of a bundle with its text. */
export interface PageFile extends SitePage {
  html: string;
}

/** The same pages with their texts. */
export function readPages(pages: readonly SitePage[]): Promise<PageFile[]> {
  return Promise.all(
    pages.map(async (page) => ({
      ...page,
      html: await fs.readFile(path.join(page.folder, page.path), 'utf8'),
    })),
  );
}

/** An attribute's value as a browser reads it. */
export function unescaped(value: string): string {
  return value
    .replaceAll('&#39;', "'")
    .replaceAll('&#34;', '"')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** One file that a page offers for a picture, with the width it says it has; the path is inside the bundle. */
export interface Candidate {
  path: string;
  width: number;
  /** The media type its `source` or preload says it has; '' for an `img`. */
  type: string;
}

/** Every candidate of every `srcset` and `imagesrcset` on a page. */
export function candidatesOf({ path: page, html }: Pick<PageFile, 'path' | 'html'>): Candidate[] {
  return [...html.matchAll(/<(?:source|img|link)\s[^>]*?(?:image)?srcset="([^"]*)"[^>]*>/g)].flatMap(
    ([element, set = '']) => {
      const type = /\stype="([^"]*)"/.exec(element)?.[1] ?? '';
      return set.split(', ').map((candidate) => {
        const [address = '', width = ''] = candidate.split(' ');
        return { path: resolved(page, address), width: Number.parseInt(width, 10), type };
      });
    },
  );
}

/** Where an address on a page leads, as a path inside a bundle that lies at a host's root. */
export function resolved(page: string, address: string): string {
  if (address.startsWith('/')) return address.slice(1);
  return path.posix.join(path.posix.dirname(page), address);
}
