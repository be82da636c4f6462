import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../../shared/article/Correction';
import { longestCorrection } from '../../../../shared/article/Correction';
import { createArticle } from '../../../../shared/article/createArticle';
import { byHand, correctionsOf, undoScope } from '../../../../shared/article/documentShape';
import {
  addCorrection,
  changeCorrection,
  isPublished,
  removeCorrection,
} from '../../../../shared/article/editCorrections';
import { readArticle } from '../../../../shared/article/readArticle';

const start = { id: 'een', language: 'nl' as const, createdAt: '2026-01-02T03:04:05Z' };
const at = (id: string, moment: string, change: Partial<Correction> = {}): Correction => ({
  id,
  kind: 'correction',
  text: `Tekst van ${id}`,
  at: moment,
  ...change,
});

describe('corrections', () => {
  it('stand in the order of their moments, whatever clock those are of', () => {
    const doc = createArticle(start);
    const [late, early] = [
      at('a', '2026-11-22T12:00:00+01:00'),
      at('b', '2026-11-22T10:30:00Z', { kind: 'update' }),
    ];
    addCorrection(doc, early);
    addCorrection(doc, late);
    addCorrection(doc, at('c', 'ooit'));
    expect(readArticle(doc).corrections).toEqual([{ ...at('c', '1970-01-01T00:00:00.000Z') }, early, late]);
    expect(readArticle(doc).unknown).toEqual([]);
  });

  it('are changed value by value, cut where they are too long, and taken away', () => {
    const doc = createArticle({ ...start, corrections: [at('a', '2026-11-22T12:00:00Z')] });
    changeCorrection(doc, 'a', { text: 'x'.repeat(longestCorrection + 9) });
    changeCorrection(doc, 'a', { kind: 'update' });
    changeCorrection(doc, 'weg', { text: 'niets' });
    expect(readArticle(doc).corrections).toMatchObject([
      { kind: 'update', text: 'x'.repeat(longestCorrection) },
    ]);
    removeCorrection(doc, 'a');
    removeCorrection(doc, 'a');
    expect(readArticle(doc).corrections).toEqual([]);
  });

  it('come back by undo, with what they said', () => {
    const doc = createArticle(start);
    const undo = new Y.UndoManager(undoScope(doc), { trackedOrigins: new Set([byHand]), captureTimeout: 0 });
    addCorrection(doc, at('a', '2026-11-22T12:00:00Z'));
    changeCorrection(doc, 'a', { text: 'Anders' });
    removeCorrection(doc, 'a');
    undo.undo();
    expect(readArticle(doc).corrections).toMatchObject([{ id: 'a', text: 'Anders' }]);
    undo.undo();
    expect(readArticle(doc).corrections).toMatchObject([{ text: 'Tekst van a' }]);
    undo.undo();
    expect(readArticle(doc).corrections).toEqual([]);
    undo.redo();
    expect(readArticle(doc).corrections).toHaveLength(1);
  });

  it('leave a document without them as it was, byte for byte', () => {
    const doc = createArticle({ ...start, headline: 'Kop' });
    const before = Y.encodeStateAsUpdate(doc);
    readArticle(doc);
    undoScope(doc);
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  });

  it('of a newer Katern are named as unknown, and read as well as can be', () => {
    const doc = createArticle(start);
    addCorrection(doc, at('a', '2026-11-22T12:00:00Z'));
    correctionsOf(doc).get('a')?.set('kind', 'retraction');
    correctionsOf(doc).get('a')?.set('signedBy', 'de hoofdredactie');
    (correctionsOf(doc) as Y.Map<unknown>).set('los', 'woord');
    const { corrections, unknown } = readArticle(doc);
    expect(corrections).toEqual([at('a', '2026-11-22T12:00:00Z')]);
    expect(unknown).toEqual(expect.arrayContaining(['retraction', 'signedBy', 'los']));
  });

  it('are published by the first export after them', () => {
    const one = at('a', '2026-11-22T12:00:00.000Z');
    expect(isPublished(one, '')).toBe(false);
    expect(isPublished(one, '2026-11-22T11:59:59.000Z')).toBe(false);
    expect(isPublished(one, '2026-11-22T13:00:00.000+01:00')).toBe(true);
  });
});
