import type * as Y from 'yjs';
import { versionsOf } from './documentShape';
import type { Version } from './Version';
import { parseVersion } from './Version';

/** The versions of an article, the oldest first. Never fails: what is no version is left out. */
export function readVersions(doc: Y.Doc): Version[] {
  const found: Version[] = [];
  for (const [id, value] of versionsOf(doc)) {
    const version = parseVersion(id, value);
    if (version) found.push(version);
  }
  return found.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
}
