import * as Y from 'yjs';
import { threadsOf } from '../../article/documentShape';
import type { TextName } from '../../article/textNames';
import { earlierPlaces, placeIn } from './anchor';
import { printedPlaces } from './printedPlaces';
import { TextPlaces } from './TextPlaces';
import { placeInPrint } from './Thread';

/** Where the words of a thread stood in an older state of its article: characters of a text as it was printed. */
export interface WordsThen {
  thread: string;
  text: TextName;
  from: number;
  until: number;
}

/**
 * Where in an older state of an article, `then`, the words stood that its threads are about `now`, also those whose words
 * are gone since, and those that were begun since about words that stood there already.
 */
export function wordsThen(then: Y.Doc, now: Y.Doc): WordsThen[] {
  const places = new TextPlaces(then);
  const inPrint = printedPlaces(then);
  return [...threadsOf(now)].flatMap(([thread, values]): WordsThen[] => {
    if (!(values instanceof Y.Map)) return [];
    const asRead = { undone: false };
    const first = placeIn(places, values, () => false, asRead);
    // It may have been suggested only that they stood there.
    const place = inPrint(first, () => earlierPlaces(places, values, asRead));
    if (place.kind !== 'text') return [];
    const {
      text,
      printed: [from, until],
    } = placeInPrint(place);
    return from < until ? [{ thread, text, from, until }] : [];
  });
}
