import type { Tag } from './Tag';

/** A tag as printed: a title with its year in brackets, `iHostage (2025)`. */
export function printTag(tag: Tag): string {
  return tag.kind === 'title' && tag.year ? `${tag.label} (${tag.year})` : tag.label;
}
