import type * as Y from 'yjs';
import { isApprovalVoid } from './approval';
import type { Status } from './Article';
import type { Author } from './Author';
import { writeAuthor } from './Author';
import { cutText } from '../language/cutText';
import { contentHash } from './contentHash';
import { setFields } from './editFields';
import { byHand, fieldsOf, versionsOf } from './documentShape';
import { readArticle } from './readArticle';
import { readVersions } from './readVersions';
import type { Version } from './Version';
import { longestNote, longestVersionName } from './Version';

/** What a version takes from outside. */
export interface VersionStart extends Author {
  /** A fresh UUID. */
  id: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** Keeps this moment of the article as a version. Undo does not take it back: what was kept stays to be found. */
export function addVersion(doc: Y.Doc, version: Version): void {
  const { id, kind, name, at, status, hash, note = '' } = version;
  const value = {
    kind,
    name: name.trim().slice(0, longestVersionName),
    at,
    ...writeAuthor(version),
  };
  const more = { ...(status && { status }), ...(hash && { hash }), ...(note && { note }) };
  doc.transact(() => versionsOf(doc).set(id, { ...value, ...more }), byHand);
}

/**
 * Sets the status and keeps that moment as a version, in one update; an approval with what exactly is approved. Undo
 * takes back the status alone. A status that is set already is left alone, but for `exported`, as each export is a
 * moment of its own, for an approval of what was edited after the one before, and where there is a note to the author.
 */
export function setStatus(doc: Y.Doc, status: Status, start: VersionStart & { note?: string }): void {
  const note = cutText(start.note?.trim() ?? '', longestNote);
  const approved = status === 'approved' ? readArticle(doc) : null;
  const isVoid = approved !== null && isApprovalVoid(approved, readVersions(doc));
  if ((fieldsOf(doc).get('status') ?? 'draft') === status && status !== 'exported' && !isVoid && !note)
    return;
  doc.transact(() => {
    setFields(doc, { status });
    const kind = status === 'exported' ? 'export' : 'status';
    const hash = approved && contentHash(approved);
    addVersion(doc, { ...start, kind, name: '', status, note, ...(hash && { hash }) });
  }, byHand);
}
