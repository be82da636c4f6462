import type * as Y from 'yjs';
import type { ChangedMap } from './ChangedEntry';
import { fieldsOf, tagsOf } from './documentShape';

/** The map of a document that changes to many articles name so. */
export function changedMapOf(doc: Y.Doc, name: ChangedMap): Y.Map<unknown> {
  return name === 'fields' ? fieldsOf(doc) : tagsOf(doc);
}
