import type { DeskRow, FoundIn } from '../../shared/bridge/deskCalls';
import type { Tag } from '../../shared/tags/Tag';

/** How many tags fit beside the opening words. */
const most = 2;

/** A tag in a row, and what of it was found. */
export interface ShownTag {
  tag: Tag;
  /** Its place among the article's tags. */
  place: number;
  marks: FoundIn['tags'][number];
}

/** The tags of a row that are shown: in their order, but those in which something was found before all others. */
export function shownTags({ card, found }: DeskRow): ShownTag[] {
  const tags = card.tags.map((tag, place) => ({ tag, place, marks: found?.tags[place] ?? [] }));
  const isFound = ({ marks }: ShownTag): boolean => marks.length > 0;
  return [...tags.filter(isFound), ...tags.filter((one) => !isFound(one))].slice(0, most);
}
