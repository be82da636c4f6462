import { foldLabel, tagKey } from './tagKey';
import { printTag } from './printTag';
import type { Tag } from './Tag';
import { tagKinds } from './Tag';

export type TagOrder = 'label' | 'kind' | 'articles';

/** A tag with the number of articles that carry it. */
interface Counted {
  tag: Tag;
  articles: number;
}

/**
 * The tags that hold every word of the query, in an order: by label, by kind as kinds are printed, or the most
 * used first; `turned` the other way round. Alike ones by label.
 */
export function listTags<T extends Counted>(
  tags: readonly T[],
  query: string,
  order: TagOrder,
  turned: boolean,
): T[] {
  const words = foldLabel(query).split(' ').filter(Boolean);
  const turn = turned ? -1 : 1;
  return tags
    .map((one) => ({ one, folded: foldLabel(printTag(one.tag)), key: tagKey(one.tag) }))
    .filter(({ folded }) => words.every((word) => folded.includes(word)))
    .sort((a, b) => {
      const label = a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : a.key < b.key ? -1 : 1;
      if (order === 'label') return turn * label;
      const by =
        order === 'kind'
          ? tagKinds.indexOf(a.one.tag.kind) - tagKinds.indexOf(b.one.tag.kind)
          : b.one.articles - a.one.articles;
      return turn * by || label;
    })
    .map(({ one }) => one);
}
