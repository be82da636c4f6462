import type * as Y from 'yjs';
import { WrittenPlaces } from '../../article/WrittenPlaces';
import type { TextName } from '../../article/textNames';
import { moveThread, tieElsewhere } from './editThreads';
import { readThreads } from './readThreads';
import type { ThreadPlace } from './Thread';
import type { WordsThen } from './wordsThen';

/** A stretch of a text that was put back, by characters as it was printed then; now it stands `by` characters further. */
export interface RestoredStretch {
  text: TextName;
  from: number;
  until: number;
  by: number;
}

type PlaceOfWords = Extract<ThreadPlace, { kind: 'text' }>;

/**
 * Ties threads to their words in stretches that have just been put back: to the document what was gone is written anew. A
 * thread whose words stand elsewhere, in what was not put back, stays with those.
 */
export function tieToRestored(
  doc: Y.Doc,
  then: readonly WordsThen[],
  stretches: readonly RestoredStretch[],
): void {
  if (then.length === 0) return;
  const places = new Map(readThreads(doc).map(({ id, place }) => [id, place]));
  for (const { thread, text, from, until } of then) {
    const stretch = stretches.find((one) => one.text === text && one.from <= from && until <= one.until);
    const place = places.get(thread);
    if (!stretch || !place) continue;
    const written = new WrittenPlaces(doc.getText(text));
    const target = {
      kind: 'text',
      text,
      from: written.written(from + stretch.by),
      until: written.written(until + stretch.by - 1) + 1,
    } as const;
    if (place.kind === 'text' && (place.left || place.printed[0] === place.printed[1])) {
      // It is only suggested that they stand elsewhere: those that were put back are what is printed of them.
      if (!place.left) tieElsewhere(doc, thread, target);
      continue;
    }
    const isThere = place.kind === 'text' && place.from === target.from && place.until === target.until;
    if (!isThere && (place.kind !== 'text' || stretches.some((one) => isIn(one, place))))
      moveThread(doc, thread, target);
  }
}

/** Whether words stand in a stretch that was put back, or reach into it. */
function isIn({ text, from, until, by }: RestoredStretch, place: PlaceOfWords): boolean {
  return place.text === text && place.printed[0] < until + by && place.printed[1] > from + by;
}
