import { expect, it } from 'vitest';
import type { Correction } from '../../../../shared/article/Correction';
import { createArticle } from '../../../../shared/article/createArticle';
import {
  addCorrection,
  changeCorrection,
  removeCorrection,
} from '../../../../shared/article/editCorrections';
import { readArticle } from '../../../../shared/article/readArticle';
import { compareArticles } from '../../../../shared/review/compareArticles';
import { differencesOf } from '../../../../shared/review/differencesOf';
import { restoreArticle, restorePart } from '../../../../shared/review/restoreArticle';

const one: Correction = { id: 'a', kind: 'correction', text: 'Het zijn er 93.', at: '2026-11-22T12:00:00Z' };
const other: Correction = { id: 'b', kind: 'update', text: 'Nu ook op dvd.', at: '2026-11-23T12:00:00Z' };

it('tells of corrections that came and went, and puts them back by themselves alone', () => {
  const start = { id: 'een', language: 'nl' as const, createdAt: '2026-01-02T03:04:05Z', headline: 'Kop' };
  const doc = createArticle({ ...start, corrections: [one] });
  const state = readArticle(doc);
  expect(differencesOf(compareArticles(state, state))).toEqual([]);
  removeCorrection(doc, 'a');
  addCorrection(doc, other);
  const [difference, ...more] = differencesOf(compareArticles(state, readArticle(doc)));
  expect(more).toEqual([]);
  expect(difference?.place).toEqual({ in: 'corrections' });
  expect(difference?.pieces.map((piece) => [piece.kind, JSON.stringify(piece).includes('93')])).toEqual([
    ['deleted', true],
    ['inserted', false],
  ]);
  // What was told readers is not untold with older copy.
  restoreArticle(doc, state);
  expect(readArticle(doc).corrections).toEqual([other]);
  restorePart(doc, state, { part: 'corrections' });
  expect(readArticle(doc).corrections).toEqual([one]);
  changeCorrection(doc, 'a', { text: 'Anders' });
  restorePart(doc, state, { part: 'corrections' });
  expect(readArticle(doc)).toEqual(state);
});
