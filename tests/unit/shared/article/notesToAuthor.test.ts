import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../../../shared/article/createArticle';
import { emptyDocument, versionsOf } from '../../../../shared/article/documentShape';
import { setFields } from '../../../../shared/article/editFields';
import { setStatus } from '../../../../shared/article/editVersions';
import { notesToAuthor } from '../../../../shared/article/notesToAuthor';
import { readArticle } from '../../../../shared/article/readArticle';
import { readVersions } from '../../../../shared/article/readVersions';
import { longestNote } from '../../../../shared/article/Version';

let number = 0;
const start = (by = 'Chef'): { id: string; at: string; by: string } => ({
  id: `v${++number}`,
  at: new Date(Date.UTC(2026, 0, 2, 10, number)).toISOString(),
  by,
});
const article = (): Y.Doc => createArticle({ id: 'a', language: 'nl', createdAt: '', status: 'in-review' });
const notes = (doc: Y.Doc): unknown[] => notesToAuthor(readVersions(doc)).map(({ by, note }) => [by, note]);

test('a piece that is given back says what is asked until it is sent on', () => {
  const doc = article();
  setStatus(doc, 'draft', { ...start(), note: '  Bel de regisseur.\nEn korter. ' });
  expect(readArticle(doc).status).toBe('draft');
  expect(notes(doc)).toEqual([['Chef', 'Bel de regisseur.\nEn korter.']]);
  setStatus(doc, 'in-review', start());
  expect(notes(doc)).toEqual([]);
  setStatus(doc, 'draft', { ...start(), note: '   ' });
  expect(notes(doc), 'nothing was asked').toEqual([]);
  expect(readVersions(doc).filter(({ note }) => note !== undefined)).toHaveLength(1);
});

test('two who give it back at two desks have both asked', () => {
  const here = article();
  const there = emptyDocument();
  Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
  setStatus(here, 'draft', { ...start('Chef'), note: 'Korter' });
  setStatus(there, 'draft', { ...start('Beeld'), note: 'Ander beeld' });
  Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
  Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
  expect(notes(here)).toEqual([
    ['Chef', 'Korter'],
    ['Beeld', 'Ander beeld'],
  ]);
  expect(notes(there)).toEqual(notes(here));
});

test('who took giving back back and does so again has asked what they ask now', () => {
  const doc = article();
  setStatus(doc, 'draft', { ...start(), note: 'Bel de regiseur' });
  setFields(doc, { status: 'in-review' });
  setStatus(doc, 'draft', { ...start(), note: 'Bel de regisseur' });
  expect(notes(doc)).toEqual([['Chef', 'Bel de regisseur']]);
});

test('whoever asks something of a piece that is a draft already is heard too', () => {
  const doc = article();
  setStatus(doc, 'draft', start());
  setStatus(doc, 'draft', { ...start(), note: 'Nog iets' });
  expect(notes(doc)).toEqual([['Chef', 'Nog iets']]);
});

test('a note of a document is bounded, and what is none is left out', () => {
  const doc = article();
  const at = '2026-01-02T10:00:00Z';
  versionsOf(doc).set('a', { kind: 'status', status: 'draft', at, note: 'x'.repeat(10_000) });
  versionsOf(doc).set('b', { kind: 'status', status: 'draft', at, note: { toString: 7 } });
  expect(notes(doc)).toEqual([['', 'x'.repeat(longestNote)]]);
});
