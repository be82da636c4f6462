import type { Tag } from './Tag';
import { printTag } from './printTag';
import { foldLabel, tagKey } from './tagKey';

/** A tag of the library and how many articles carry it. */
export interface UsedTag {
  tag: Tag;
  articles: number;
}

/**
 * Existing tags that answer to what is being typed, best first, at most `limit`, without those the
 * article has already. Case, diacritics and brackets do not count. Best is the same words, then a label
 * that starts so, then one with a word that starts so, then one that holds it anywhere; alike ones by
 * how often they are used, then by label. With nothing typed, the most used tags.
 */
export function suggestTags(
  typed: string,
  known: readonly UsedTag[],
  has: readonly Tag[],
  limit: number,
): UsedTag[] {
  const query = comparable(typed);
  const taken = new Set(has.map(tagKey));
  const found: { used: UsedTag; rank: number; printed: string }[] = [];
  for (const used of known) {
    if (taken.has(tagKey(used.tag))) continue;
    const printed = comparable(printTag(used.tag));
    const rank = rankOf(query, printed, comparable(used.tag.label));
    if (rank !== null) found.push({ used, rank, printed });
  }
  found.sort(
    (a, b) =>
      a.rank - b.rank ||
      b.used.articles - a.used.articles ||
      (a.printed < b.printed ? -1 : a.printed > b.printed ? 1 : 0),
  );
  return found.slice(0, limit).map(({ used }) => used);
}

function comparable(text: string): string {
  return foldLabel(text.replace(/[()‘’'"]/g, ' '));
}

function rankOf(query: string, printed: string, label: string): number | null {
  if (query === '' || printed === query || label === query) return 0;
  if (printed.startsWith(query)) return 1;
  const at = ` ${printed.replace(/[^\p{L}\p{N}]+/gu, ' ')}`.indexOf(` ${query}`);
  if (at >= 0) return 2;
  return printed.includes(query) ? 3 : null;
}
