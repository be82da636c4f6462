import { articleLanguages, statuses } from '../../shared/article/Article';
import { parseTag } from '../../shared/article/readTags';
import type { ArticleCard } from '../../shared/bridge/answers';
import type { Tag } from '../../shared/tags/Tag';

/** A card as it lies in the table, with what only the library needs to know of it. */
export interface CardRow {
  id: string;
  /** A small number, the article's own for as long as it is here. */
  n: number;
  created_at: string;
  edited_at: string;
  published_at: string;
  binned_at: string;
  sample: number;
  headline: string;
  slug: string;
  language: string;
  status: string;
  byline: string;
  tags: string;
  words: number;
  opening: string;
  still: string;
  content_hash: string;
  approval_void: number;
  open_threads: number;
  open_suggestions: number;
  returned: number;
  projected_sequence: number;
}

/** A card out of its row. A row is not trusted either: a flipped bit in one must not keep the desk shut. */
export function cardOf(row: CardRow): ArticleCard {
  const editedAt = momentOf(row.edited_at, new Date(0).toISOString());
  return {
    id: row.id,
    headline: row.headline,
    slug: row.slug,
    language: articleLanguages.find((language) => language === row.language) ?? 'nl',
    status: statuses.find((status) => status === row.status) ?? 'draft',
    byline: row.byline,
    tags: tagsOf(row.tags),
    words: row.words,
    opening: row.opening,
    still: row.still,
    editedAt,
    createdAt: momentOf(row.created_at, editedAt),
    publishedAt: row.published_at,
    approvalVoid: row.approval_void === 1,
    openThreads: countOf(row.open_threads),
    openSuggestions: countOf(row.open_suggestions),
    returned: row.returned === 1,
    binnedAt: row.binned_at && momentOf(row.binned_at, editedAt),
    sample: row.sample === 1,
  };
}

function countOf(number: number): number {
  return Math.max(0, number);
}

function momentOf(text: string, otherwise: string): string {
  return Number.isNaN(Date.parse(text)) ? otherwise : text;
}

function tagsOf(text: string): Tag[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.flatMap((tag) => parseTag(tag) ?? []) : [];
  } catch {
    return [];
  }
}
