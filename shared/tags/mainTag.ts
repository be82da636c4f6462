import type { Tag, TagKind } from './Tag';

/** Which kind gives an article its main tag, most telling first. */
const order: readonly TagKind[] = ['company', 'title', 'topic', 'genre', 'person', 'event', 'place'];

/** The tag that "Meer Netflix" goes by: the first of the most telling kind. Null for an article without tags. */
export function mainTag(tags: readonly Tag[]): Tag | null {
  for (const kind of order) {
    const found = tags.find((tag) => tag.kind === kind);
    if (found) return found;
  }
  return null;
}
