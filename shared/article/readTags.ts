import type * as Y from 'yjs';
import type { Tag, TagKind } from '../tags/Tag';
import { parseTagAddress } from '../tags/parseTagAddress';
import { tagKinds } from '../tags/Tag';

/** The tags of an article, by kind in the printed order and then as they were added. */
export function readTags(map: Y.Map<unknown>): Tag[] {
  const found: { tag: Tag; addedAt: number; key: string }[] = [];
  for (const [key, value] of map) {
    const tag = parseTag(value);
    if (tag) found.push({ tag, addedAt: addedAtOf(value), key });
  }
  found.sort(
    (a, b) =>
      tagKinds.indexOf(a.tag.kind) - tagKinds.indexOf(b.tag.kind) ||
      a.addedAt - b.addedAt ||
      (a.key < b.key ? -1 : 1),
  );
  return found.map(({ tag }) => tag);
}

/** The tag a document's value stands for, or null when it is none this version knows. */
export function parseTag(value: unknown): Tag | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, label, year, address } = value as Record<string, unknown>;
  if (typeof label !== 'string' || !label || !(tagKinds as readonly unknown[]).includes(kind)) return null;
  const tag: Tag = { kind: kind as TagKind, label };
  if (typeof year === 'number' && Number.isInteger(year)) tag.year = year;
  const known = parseTagAddress(address);
  if (known !== null) tag.address = known;
  return tag;
}

/** When a tag was added, by which tags of one kind are ordered: milliseconds since 1970, or 0. */
export function addedAtOf(value: unknown): number {
  const addedAt = (value as Record<string, unknown>)['addedAt'];
  return typeof addedAt === 'number' ? addedAt : 0;
}
