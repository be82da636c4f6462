import type * as Y from 'yjs';
import type { ArticleLanguage, Status } from './Article';
import type { FieldName } from './documentShape';
import { byHand, fieldsOf } from './documentShape';

/** The fields that can be set, with the type of each. */
export type FieldChange = Partial<Record<FieldName, string>> & {
  language?: ArticleLanguage;
  status?: Status;
};

/** Sets small fields of the article, as one step for undo. Values that are the same already are left alone. */
export function setFields(doc: Y.Doc, change: FieldChange): void {
  const fields = fieldsOf(doc);
  const changed = Object.entries(change).filter(([key, value]) => (fields.get(key) ?? '') !== value);
  if (changed.length === 0) return;
  doc.transact(() => {
    for (const [key, value] of changed) fields.set(key, value);
  }, byHand);
}
