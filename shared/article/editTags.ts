import type * as Y from 'yjs';
import type { Tag } from '../tags/Tag';
import { sameTag } from '../tags/sameTag';
import { tagKey } from '../tags/tagKey';
import { byHand, tagsOf } from './documentShape';
import { addedAtOf, parseTag } from './readTags';

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
  const map = tagsOf(doc);
  if (!map.has(tagKey(tag))) return;
  doc.transact(() => map.delete(tagKey(tag)), byHand);
}

/**
 * Makes one tag of all those the article has of `from`, at the place of the first of them, written as `to` is;
 * nothing for an article that has none of them. One that has `to` already keeps it where it stands.
 */
export function replaceTags(doc: Y.Doc, from: readonly Tag[], to: Tag): void {
  const map = tagsOf(doc);
  const wanted = new Set(from.map(tagKey));
  const key = tagKey(to);
  const found = [...map].filter(([, value]) => {
    const tag = parseTag(value);
    return tag !== null && wanted.has(tagKey(tag));
  });
  if (found.length === 0) return;
  const there = map.get(key);
  const addedAt =
    there === undefined ? Math.min(...found.map(([, value]) => addedAtOf(value))) : addedAtOf(there);
  const written = parseTag(there);
  doc.transact(() => {
    for (const [old] of found) if (old !== key) map.delete(old);
    if (!written || !sameTag(written, to)) writeTag(map, to, addedAt);
  }, byHand);
}
