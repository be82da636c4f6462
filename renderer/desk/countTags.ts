import type { ArticleCard } from '../../shared/bridge/answers';
import { printTag } from '../../shared/tags/printTag';
import type { TagKind } from '../../shared/tags/Tag';
import { tagKey } from '../../shared/tags/tagKey';

export interface CountedTag {
  key: string;
  label: string;
  kind: TagKind;
  articles: number;
}

/** The tags of these articles, those in most articles first; tags that are written alike are one. */
export function countTags(cards: readonly ArticleCard[]): CountedTag[] {
  const tags = new Map<string, CountedTag>();
  for (const card of cards) {
    for (const tag of card.tags) {
      const key = tagKey(tag);
      const known = tags.get(key);
      if (known) known.articles++;
      else tags.set(key, { key, label: printTag(tag), kind: tag.kind, articles: 1 });
    }
  }
  return [...tags.values()].sort((a, b) => b.articles - a.articles || a.label.localeCompare(b.label, 'nl'));
}
