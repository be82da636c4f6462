import type * as Y from 'yjs';
import { flatLength, readBlocks } from '../article/flatText';
import { readWrittenBlocks } from '../article/readWritten';
import { textNames } from '../article/textNames';
import { WrittenPlaces } from '../article/WrittenPlaces';
import { readSuggestions } from '../review/suggestions/readSuggestions';
import { textSpot } from '../review/textSpot';
import type { FindingPlace } from './Finding';

/**
 * The same place in a document as it is written, which is what the editor shows: with words and blocks that somebody
 * would insert. Of a suggestion it is where that begins.
 */
export function writtenPlace(doc: Y.Doc, where: FindingPlace): FindingPlace {
  const name = textNames.find((one) => one === where.part);
  if (!name) return where;
  const text = doc.getText(name);
  const { block = 0, stretch, suggestion } = where;
  const printed = name === 'body' ? readBlocks(text).slice(0, block) : [];
  const start = printed.reduce((length, one) => length + flatLength(one), 0);
  const [from, until] = stretch ?? [0, 0];
  const places = new WrittenPlaces(text);
  const about = suggestion
    ? readSuggestions(doc).find((one) => one.id === suggestion && one.text === name)
    : undefined;
  const first = about?.from ?? places.written(start + from);
  const last = about ? first : until > from ? places.written(start + until - 1) + 1 : first;
  const spot = textSpot({ body: name === 'body' ? readWrittenBlocks(text) : [] }, name, [first, last]);
  if (!spot) return where;
  return { ...where, block: spot.block, ...(stretch && { stretch: spot.stretch ?? stretch }) };
}
