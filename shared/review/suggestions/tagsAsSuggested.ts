import type { Tag } from '../../tags/Tag';
import { tagKinds } from '../../tags/Tag';
import { tagKey } from '../../tags/tagKey';
import type { SuggestedValue } from './ValueSuggestion';

/** A tag of an article, or one that is suggested, with all that is suggested about it. */
export interface TagAsSuggested {
  tag: Tag;
  /** Whether the article has it, is suggested to get it, or has it and is suggested to lose it. */
  is: 'there' | 'coming' | 'going';
  suggestions: SuggestedValue[];
}

/** The tags of an article, in their order, with those that are suggested after the others of their kind. */
export function tagsAsSuggested(
  tags: readonly Tag[],
  suggested: readonly SuggestedValue[],
): TagAsSuggested[] {
  const about = (key: string): SuggestedValue[] =>
    suggested.filter((one) => one.about.kind === 'tag' && one.about.tag === key);
  const there = tags.map((tag): TagAsSuggested => {
    const suggestions = about(tagKey(tag)).filter(({ to }) => to === null);
    return { tag, is: suggestions.length > 0 ? 'going' : 'there', suggestions };
  });
  const keys = new Set(tags.map(tagKey));
  const coming = suggested.flatMap(({ to }): TagAsSuggested[] => {
    if (typeof to !== 'object' || to === null || keys.has(tagKey(to))) return [];
    keys.add(tagKey(to));
    const suggestions = about(tagKey(to)).filter((one) => one.to !== null);
    return [{ tag: to, is: 'coming', suggestions }];
  });
  return tagKinds.flatMap((kind) => [...there, ...coming].filter(({ tag }) => tag.kind === kind));
}
