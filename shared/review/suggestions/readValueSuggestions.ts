import * as Y from 'yjs';
import { bodyOf, stillsOf, suggestedValuesOf } from '../../article/documentShape';
import { stillsInText } from '../../article/stillsInText';
import { readSuggestedValues } from './readSuggestedValues';
import { isThere, valueAt } from './valueAt';
import type { ValueSuggestion } from './ValueSuggestion';

/**
 * The suggested values that wait for a decision and differ from what there is: those of stills in the order of the
 * stills in the body, of stills that are gone after them, then tags; of one still or of tags as they were begun.
 */
export function readValueSuggestions(doc: Y.Doc): ValueSuggestion[] {
  const suggested = readSuggestedValues(suggestedValuesOf(doc));
  if (suggested.length === 0) return [];
  const places = stillPlaces(doc);
  const open = suggested.flatMap((one) => {
    const now = valueAt(doc, one.about);
    const gone = one.about.kind === 'still' && !places.has(one.about.still);
    // Nothing is known of what a still that is not there says: what is suggested of it is kept.
    const unknown = gone && one.about.kind === 'still' && !stillsOf(doc).has(one.about.still);
    return unknown || !isThere(one.about, now, one.to) ? [{ ...one, now, gone }] : [];
  });
  const place = ({ about }: ValueSuggestion): number =>
    about.kind === 'tag' ? places.size + 1 : (places.get(about.still) ?? places.size);
  return open.sort((a, b) => place(a) - place(b));
}

/** The stills that are in the body, each with its place among them; one that is only suggested to come is in it too. */
function stillPlaces(doc: Y.Doc): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { still } of stillsInText(bodyOf(doc))) {
    if (!places.has(still) && stillsOf(doc).get(still) instanceof Y.Map) places.set(still, places.size);
  }
  return places;
}
