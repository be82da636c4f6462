import type * as Y from 'yjs';
import { fillHoles } from '../../shared/article/fillHoles';
import { docOf } from './HeldArticles';

/**
 * A document made of updates in their order, to be read: where some are lost, all that builds on them is shown
 * all the same. Nothing of it is to be stored in the article it came from.
 */
export function filledDocOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = docOf(updates);
  fillHoles(doc);
  return doc;
}
