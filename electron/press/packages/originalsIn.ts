import * as v from 'valibot';
import * as Y from 'yjs';
import { contentHash } from '../../../shared/bridge/parsers';
import type { Original } from '../../../shared/still/Still';
import { pictureTypes } from '../../../shared/still/Still';

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1));

const original = v.object({
  hash: contentHash,
  type: v.picklist(pictureTypes),
  width: pixels,
  height: pixels,
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  name: v.pipe(v.string(), v.maxLength(1000)),
});

/**
 * The originals that an update speaks of, also those that others have taken the place of since: an older version shows
 * them. The update is one that Yjs can read.
 */
export function originalsIn(update: Uint8Array): Original[] {
  const found: Original[] = [];
  for (const struct of Y.decodeUpdate(update).structs) {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentAny)) continue;
    for (const value of struct.content.arr as unknown[]) {
      const parsed = v.safeParse(original, value);
      if (parsed.success) found.push(parsed.output);
    }
  }
  return found;
}
