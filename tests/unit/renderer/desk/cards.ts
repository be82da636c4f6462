import type { ArticleCard } from '../../../../shared/bridge/answers';

let last = 0;

/** A card with what a test cares about; the rest is plain. */
export function card(facts: Partial<ArticleCard> = {}): ArticleCard {
  last++;
  return {
    id: `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`,
    headline: `Stuk ${last}`,
    slug: '',
    language: 'nl',
    status: 'draft',
    byline: '',
    tags: [],
    words: 0,
    opening: '',
    still: '',
    editedAt: '2026-05-06T10:00:00.000Z',
    createdAt: '2026-05-06T10:00:00.000Z',
    publishedAt: '',
    approvalVoid: false,
    openThreads: 0,
    openSuggestions: 0,
    returned: false,
    binnedAt: '',
    sample: false,
    ...facts,
  };
}
