import * as Y from 'yjs';
import type { Correction } from './Correction';
import { longestCorrection } from './Correction';
import { byHand, correctionsOf } from './documentShape';

/** A correction as the map the document keeps. */
export function writeCorrection({ kind, text, at }: Correction): Y.Map<unknown> {
  return new Y.Map<unknown>(Object.entries({ kind, text: text.slice(0, longestCorrection), at }));
}

/** Adds a correction to the article: two that are placed at once on two sides are both there. */
export function addCorrection(doc: Y.Doc, correction: Correction): void {
  doc.transact(() => correctionsOf(doc).set(correction.id, writeCorrection(correction)), byHand);
}

/** Changes what a correction says, value by value; nothing for one that is not there. */
export function changeCorrection(
  doc: Y.Doc,
  id: string,
  change: Partial<Pick<Correction, 'kind' | 'text'>>,
): void {
  const map = correctionsOf(doc).get(id);
  if (!(map instanceof Y.Map)) return;
  doc.transact(() => {
    for (const [key, value] of Object.entries(change)) {
      const cut = value.slice(0, longestCorrection);
      if (map.get(key) !== cut) map.set(key, cut);
    }
  }, byHand);
}

/** Takes a correction away; one that is not there is gone already. */
export function removeCorrection(doc: Y.Doc, id: string): void {
  const map = correctionsOf(doc);
  if (map.has(id)) doc.transact(() => map.delete(id), byHand);
}

/**
 * Whether a correction has been on the site: the article was exported after it was placed. From then on it says what
 * readers have seen, and only another one may say otherwise.
 */
export function isPublished({ at }: Correction, lastExport: string): boolean {
  return lastExport !== '' && Date.parse(lastExport) >= Date.parse(at);
}
