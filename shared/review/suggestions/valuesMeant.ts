import type * as Y from 'yjs';
import { bodyOf } from '../../article/documentShape';
import { stillsInText } from '../../article/stillsInText';
import { readValueSuggestions } from './readValueSuggestions';
import type { Settled } from './settleSuggestions';

/**
 * Which suggested values a decision is about, by id; null for all. Of a stretch of the body those of the stills whose
 * blocks are in it as a whole; of any other text none.
 */
export function valuesMeant(doc: Y.Doc, { ids, within }: Settled): ReadonlySet<string> | null {
  if (!within) return ids;
  if (within.text !== 'body') return new Set();
  const { from, until } = within;
  const covered = new Set(
    stillsInText(bodyOf(doc)).flatMap((one) => (from <= one.from && one.until <= until ? [one.still] : [])),
  );
  if (covered.size === 0) return new Set();
  return new Set(
    readValueSuggestions(doc).flatMap(({ id, about }) =>
      about.kind === 'still' && covered.has(about.still) && (!ids || ids.has(id)) ? [id] : [],
    ),
  );
}
