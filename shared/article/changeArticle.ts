import type * as Y from 'yjs';
import { neverHere } from '../faults/neverHere';
import type { ArticleChange } from './ArticleChange';
import type { ChangedEntry } from './ChangedEntry';
import { addTag, removeTag, replaceTags } from './editTags';
import type { Person } from './Person';
import type { VersionStart } from './editVersions';
import { setStatus } from './editVersions';
import { fillForExport } from './fillForExport';
import { recordChanges } from './recordChanges';

/**
 * Makes a change to one article, as one update, and answers what it really changed: nothing for an article
 * that is so already. A status is kept as a version, which stays when the change is taken back. `writer` is who does it.
 */
export function changeArticle(
  doc: Y.Doc,
  change: ArticleChange,
  start: VersionStart,
  writer: Person | string = start.by,
): ChangedEntry[] {
  return recordChanges(doc, writer, () => {
    switch (change.kind) {
      case 'add-tag':
        return addTag(doc, change.tag, Date.parse(start.at));
      case 'remove-tag':
        return removeTag(doc, change.tag);
      case 'replace-tags':
        return replaceTags(doc, change.from, change.to);
      case 'set-status':
        return setStatus(doc, change.status, start);
      case 'ready-export':
        return fillForExport(doc, change.publishedAt);
      case 'mark-exported':
        return setStatus(doc, 'exported', start);
      default:
        return neverHere(change);
    }
  });
}
