import { sortKey } from '../../language/sortKey';
import type { Site } from '../../pages/Site';
import type { PageAddress } from './pageAddress';
import { pageAddress } from './pageAddress';
import type { CountedPage } from './readFigures';

/** By what names an article may be known to a page of a table. */
export interface PageNames {
  address: PageAddress;
  /** The last part of its path, or ''. */
  slug: string;
  /** The part before that: its section's folder, or ''. */
  folder: string;
  /** The slug without what a plan of addresses puts behind one that is taken: the start of an id. */
  shared: { slug: string; idStart: string } | null;
  /** Keys of headlines, the longest first. */
  headlines: string[];
}

/** Folders of pages that are no articles. */
const listFolders: ReadonlySet<string> = new Set(['tag', 'auteur', 'author', 'beeld', 'thema']);

/** What stands between a title and the site's name behind it, where every space is a single one. */
const titleEnd = /^(.+) [-–—|·•:] (.+)$/;

/** The names of a page. What lies in a folder of lists, or is the front page, has none as an address. */
export function namesOfPage(page: CountedPage, site: Site): PageNames {
  const address = pageAddress(page.address, site.address);
  const parts = address.on === 'site' && !listFolders.has(address.parts[0] ?? '') ? address.parts : [];
  const slug = parts.at(-1) ?? '';
  const [, start = '', idStart = ''] = /^(.+)-([0-9a-f]{6})$/.exec(slug) ?? [];
  // A report of titles has them where others have paths.
  const title = page.title || (address.on === 'nowhere' ? page.address : '');
  return {
    address,
    slug,
    folder: parts.at(-2) ?? '',
    shared: idStart ? { slug: start, idStart } : null,
    headlines: headlineKeys(title, site.name),
  };
}

function headlineKeys(title: string, siteName: string): string[] {
  const [, before = '', after = ''] = titleEnd.exec(title.replace(/\s+/g, ' ').trim()) ?? [];
  const isNamed = sortKey(after) !== '' && sortKey(after) === sortKey(siteName);
  return [title, isNamed ? before : ''].map(sortKey).filter(Boolean);
}
