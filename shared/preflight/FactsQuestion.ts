import { approvalIn } from '../article/approval';
import type { Article } from '../article/Article';
import { slugOf } from '../article/slug';
import type { Version } from '../article/Version';
import type { Tag } from '../tags/Tag';
import { usedStills } from './Rule';
import { linksOf } from './text/linksOf';

/** What of an article the library has to know to tell what rules want of it. */
export interface FactsQuestion {
  article: string;
  /** The last part of its address, as the page will have it. */
  slug: string;
  section: string;
  /** Its links, once each. */
  links: string[];
  tags: Tag[];
  /** The hashes of the originals it shows. */
  originals: string[];
  /** When it was last approved: ISO 8601; '' for never. */
  approvedAt: string;
  /** What was approved then, by `contentHash`; '' where that is not known. */
  approvedHash: string;
}

/** An article is not trusted: so many links, tags and stills are asked about, and no longer ones than these. */
export const mostAsked = { links: 200, tags: 100, originals: 100, length: 2000 } as const;

/** What to ask the library about an article before its rules are gone through. */
export function factsQuestion(article: Article, versions: readonly Version[]): FactsQuestion {
  const approval = approvalIn(versions);
  const short = (text: string): boolean => text.length <= mostAsked.length;
  const hashes = usedStills(article).map(({ still }) => still.original.hash);
  return {
    article: article.id,
    slug: slugOf(article.slug || article.headline, 'artikel'),
    section: article.section.slice(0, mostAsked.length),
    links: [...new Set(linksOf(article).map(({ link }) => link))].filter(short).slice(0, mostAsked.links),
    tags: article.tags.filter(({ label }) => short(label)).slice(0, mostAsked.tags),
    originals: [...new Set(hashes)]
      .filter((hash) => /^[0-9a-f]{64}$/.test(hash))
      .slice(0, mostAsked.originals),
    approvedAt: approval?.at ?? '',
    approvedHash: approval?.hash ?? '',
  };
}
