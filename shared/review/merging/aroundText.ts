import * as Y from 'yjs';
import type { Bookmark } from './Bookmarks';

/**
 * What stands in a text between two of its characters, and beside them as far as it bears on what is written there,
 * as a text of its own: Yjs puts the same change of the same surroundings down as the very same items, on any desk.
 * `start` stands before `from`, or at the beginning of the text.
 */
export function aroundText(start: Bookmark, from: number, until: number): string {
  const found: [client: number, clock: number, length: number, kind: string][] = [];
  const marks = new Map(start.marks);
  let { at } = start;
  const add = (client: number, clock: number, length: number, kind: string): void => {
    const last = found.at(-1);
    if (last && last[0] === client && last[1] + last[2] === clock && last[3] === kind) last[2] += length;
    else found.push([client, clock, length, kind]);
  };
  for (let { item } = start; item; item = item.right) {
    const { client, clock } = item.id;
    if (item.deleted) {
      add(client, clock, item.length, 'deleted');
    } else if (item.content instanceof Y.ContentFormat) {
      const { key, value } = item.content;
      add(client, clock, 1, JSON.stringify([key, value]));
      if (at <= from) marks.set(key, value);
    } else if (item.countable) {
      const end = at + item.length;
      if (end < from) found.length = 0;
      else {
        // Of what stands before it, the last character only.
        const first = Math.max(at, from - 1);
        if (first >= at && first < from) found.length = 0;
        const last = Math.min(end, until + 1);
        if (last > first) add(client, clock + first - at, last - first, 'there');
      }
      at = end;
      if (at > until) break;
    }
  }
  const set = [...marks].filter(([, value]) => value !== null).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([found, set]);
}
