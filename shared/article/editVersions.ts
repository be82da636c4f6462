import type * as Y from 'yjs';
import type { Status } from './Article';
import type { Author } from './Author';
import { writeAuthor } from './Author';
import { setFields } from './editFields';
import { byHand, fieldsOf, versionsOf } from './documentShape';
import type { Version } from './Version';
import { longestVersionName } from './Version';

/** What a version takes from outside. */
export interface VersionStart extends Author {
  /** A fresh UUID. */
  id: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** Keeps this moment of the article as a version. Undo does not take it back: what was kept stays to be found. */
export function addVersion(doc: Y.Doc, version: Version): void {
  const { id, kind, name, at, status } = version;
  const value = {
    kind,
    name: name.trim().slice(0, longestVersionName),
    at,
    ...writeAuthor(version),
  };
  doc.transact(() => versionsOf(doc).set(id, status ? { ...value, status } : value), byHand);
}

/**
 * Sets the status and keeps that moment as a version, in one update. Undo takes back the status alone. A
 * status that is set already is left alone, but for `exported`: each export is a moment of its own.
 */
export function setStatus(doc: Y.Doc, status: Status, start: VersionStart): void {
  if (fieldStatus(doc) === status && status !== 'exported') return;
  doc.transact(() => {
    setFields(doc, { status });
    addVersion(doc, { ...start, kind: status === 'exported' ? 'export' : 'status', name: '', status });
  }, byHand);
}

function fieldStatus(doc: Y.Doc): unknown {
  return fieldsOf(doc).get('status') ?? 'draft';
}
