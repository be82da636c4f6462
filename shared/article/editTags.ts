import type * as Y from 'yjs';
import type { Tag } from '../tags/Tag';
import { tagKey } from '../tags/tagKey';
import { byHand, tagsOf } from './documentShape';

/** Writes a tag under its key: the same tag added by two people is one tag. `addedAt` orders tags of one kind. */
export function writeTag(map: Y.Map<unknown>, tag: Tag, addedAt: number): void {
  map.set(tagKey(tag), { ...tag, addedAt });
}

/** Adds a tag to the article; a tag it has already stays as it is. `now` is in milliseconds since 1970. */
export function addTag(doc: Y.Doc, tag: Tag, now: number): void {
  const map = tagsOf(doc);
  if (map.has(tagKey(tag))) return;
  doc.transact(() => writeTag(map, tag, now), byHand);
}

export function removeTag(doc: Y.Doc, tag: Tag): void {
  doc.transact(() => tagsOf(doc).delete(tagKey(tag)), byHand);
}
