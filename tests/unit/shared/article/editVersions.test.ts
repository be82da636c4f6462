import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../../../shared/article/createArticle';
import { byHand, undoScope, versionsOf } from '../../../../shared/article/documentShape';
import { addVersion, setStatus } from '../../../../shared/article/editVersions';
import { findUnknown } from '../../../../shared/article/findUnknown';
import { readArticle } from '../../../../shared/article/readArticle';
import { readVersions } from '../../../../shared/article/readVersions';
import { noteWriter, writersOf } from '../../../../shared/article/writers';

function article(): Y.Doc {
  return createArticle({
    id: '00000000-0000-4000-8000-000000000000',
    language: 'nl',
    createdAt: '2026-01-02T03:04:05Z',
  });
}

const start = { id: 'a', at: '2026-01-02T10:00:00.000Z', by: 'Redactie' };

describe('versions', () => {
  test('a status and its version come in one update, and undo takes back the status alone', () => {
    const doc = article();
    const undo = new Y.UndoManager(undoScope(doc), { trackedOrigins: new Set([byHand]) });
    let updates = 0;
    doc.on('update', () => updates++);
    setStatus(doc, 'in-review', start);
    expect(updates).toBe(1);
    expect(readArticle(doc).status).toBe('in-review');
    const version = { ...start, kind: 'status', name: '', status: 'in-review' };
    expect(readVersions(doc)).toEqual([version]);
    undo.undo();
    expect(readArticle(doc).status).toBe('draft');
    expect(readVersions(doc)).toEqual([version]);
    undo.redo();
    expect(readArticle(doc).status).toBe('in-review');
    expect(readVersions(doc)).toEqual([version]);
  });

  test('a status that is set already is no new moment, an export is', () => {
    const doc = article();
    setStatus(doc, 'draft', start);
    expect(readVersions(doc)).toEqual([]);
    setStatus(doc, 'exported', start);
    setStatus(doc, 'exported', { ...start, id: 'b', at: '2026-01-03T10:00:00.000Z' });
    expect(readVersions(doc).map(({ kind, id }) => [kind, id])).toEqual([
      ['export', 'a'],
      ['export', 'b'],
    ]);
  });

  test('are in order of time, and what is none is left out', () => {
    const doc = article();
    addVersion(doc, { ...start, kind: 'named', name: '  Kop herschreven  ' });
    addVersion(doc, { ...start, id: 'b', at: '2026-01-01T10:00:00.000Z', kind: 'restore', name: '' });
    versionsOf(doc).set('c', 'niets');
    versionsOf(doc).set('d', { kind: 'named', at: 'gisteren' });
    versionsOf(doc).set('e', { kind: 'sealed', at: '2026-01-04T10:00:00.000Z', name: 3 });
    expect(readVersions(doc).map(({ id, name, kind }) => [id, name, kind])).toEqual([
      ['b', '', 'restore'],
      ['a', 'Kop herschreven', 'named'],
      ['e', '', 'named'],
    ]);
  });

  test('and writers are nothing unknown', () => {
    const doc = article();
    setStatus(doc, 'approved', start);
    noteWriter(doc, 'Redactie');
    expect(findUnknown(doc)).toEqual([]);
  });
});

describe('writers', () => {
  test('travel with the document, one for each client', () => {
    const here = article();
    const there = new Y.Doc();
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
    noteWriter(here, 'Auteur');
    noteWriter(there, 'Redactie');
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
    expect(writersOf(here)).toEqual(
      new Map([
        [here.clientID, 'Auteur'],
        [there.clientID, 'Redactie'],
      ]),
    );
  });

  test('are written once', () => {
    const doc = article();
    noteWriter(doc, 'Auteur');
    let updates = 0;
    doc.on('update', () => updates++);
    noteWriter(doc, 'Auteur');
    expect(updates).toBe(0);
  });
});
