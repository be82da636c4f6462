import type { Tag } from './Tag';

/** Whether two tags are the same to the letter, and not only the same tag written in two ways. */
export function sameTag(a: Tag, b: Tag): boolean {
  return a.kind === b.kind && a.label === b.label && a.year === b.year && a.address === b.address;
}
