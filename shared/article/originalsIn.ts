import * as Y from 'yjs';
import type { Original } from '../still/Still';
import { stillsOf } from './documentShape';
import { readStill } from './readStill';

/** The originals of the stills of an article, each use of one. What is no still is passed over. */
export function originalsIn(doc: Y.Doc): Original[] {
  return [...stillsOf(doc)].flatMap(([id, map]) =>
    map instanceof Y.Map ? [readStill(id, map).original] : [],
  );
}
