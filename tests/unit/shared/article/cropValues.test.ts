import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../../../shared/article/createArticle';
import { byHand, stillsOf, undoScope } from '../../../../shared/article/documentShape';
import { addStill, changeStill } from '../../../../shared/article/editStills';
import { findUnknown } from '../../../../shared/article/findUnknown';
import { readStill } from '../../../../shared/article/readStill';
import { cropOf } from '../../../../shared/still/cropOf';
import type { Still } from '../../../../shared/still/Still';
import { anyCrops, anyTurns } from '../../../fixtures/croppedStills';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { stillOf } from '../../../fixtures/filmArticle';

function articleWith(still: Still): Y.Doc {
  const doc = createArticle({ id: 'article', language: 'nl', createdAt: '2025-05-06T10:00:00Z' });
  addStill(doc, still);
  return doc;
}

const read = (doc: Y.Doc): Still => readStill('use', stillsOf(doc).get('use')!);
const plain = stillOf('use', fakeOriginal);
const wide = { x: 0.4, y: 0.6, size: 0.5, ratio: 16 / 9 };
const square = { x: 0.5, y: 0.5, size: 0.75, ratio: 1 };

describe('crops in the document', () => {
  it('are read as they were written, and nothing of them is unknown', () => {
    fc.assert(
      fc.property(anyTurns, anyCrops, (turns, crops) => {
        const doc = articleWith({ ...plain, turns, crops });
        expect(read(doc)).toEqual({ ...plain, turns, crops });
        expect(findUnknown(doc)).toEqual([]);
      }),
    );
  });

  it('leave no trace in an article where nothing was turned or cut', () => {
    const keys = [...stillsOf(articleWith(plain)).get('use')!.keys()];
    expect(keys.filter((key) => /turns|crop/.test(key))).toEqual([]);
  });

  it('change one by one; null takes one away, and undo brings it back', () => {
    const doc = articleWith({ ...plain, crops: { wide } });
    const undo = new Y.UndoManager(undoScope(doc), { trackedOrigins: new Set([byHand]), captureTimeout: 0 });
    changeStill(doc, 'use', { crops: { square } });
    expect(read(doc).crops).toEqual({ wide, square });
    changeStill(doc, 'use', { crops: { wide: null }, turns: 3 });
    expect(read(doc)).toMatchObject({ turns: 3, crops: { square } });
    undo.undo();
    expect(read(doc)).toMatchObject({ turns: 0, crops: { wide, square } });
    changeStill(doc, 'use', { turns: 0 });
    expect(stillsOf(doc).get('use')?.has('turns')).toBe(false);
  });

  it('of two people both stay, with a point that somebody moved meanwhile', () => {
    const here = articleWith(plain);
    const there = new Y.Doc();
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
    changeStill(here, 'use', { crops: { wide } });
    changeStill(there, 'use', { crops: { square }, focus: { x: 0.9, y: 0.1 } });
    changeStill(here, 'use', { turns: 1 });
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
    expect(read(here)).toEqual(read(there));
    expect(read(here)).toMatchObject({ turns: 1, focus: { x: 0.9, y: 0.1 }, crops: { wide, square } });
  });

  it('from anybody are numbers within bounds, and can be cut by', () => {
    const odd = fc.oneof(
      fc.double(),
      fc.constantFrom(null, undefined, 'x', NaN, -1, 1e308, 2),
      fc.record(
        { x: fc.jsonValue(), y: fc.double(), size: fc.double(), ratio: fc.jsonValue() },
        { noNullPrototype: true },
      ),
      fc.record(
        { x: fc.double(), y: fc.double(), size: fc.double(), ratio: fc.double() },
        { noNullPrototype: true },
      ),
    );
    const keys = ['turns', 'cropPage', 'cropWide', 'cropStandard', 'cropSquare'] as const;
    fc.assert(
      fc.property(fc.tuple(odd, odd, odd, odd, odd), (values) => {
        const doc = articleWith(plain);
        const map = stillsOf(doc).get('use')!;
        keys.forEach((key, index) => map.set(key, values[index]));
        const still = read(doc);
        expect([0, 1, 2, 3]).toContain(still.turns);
        for (const [name, { x, y, size, ratio }] of Object.entries(still.crops)) {
          for (const part of [x, y]) expect(part >= 0 && part <= 1).toBe(true);
          expect(size >= 0.1 && size <= 1).toBe(true);
          expect(ratio >= 0.25 && ratio <= 4).toBe(true);
          if (name === 'square') expect(ratio).toBe(1);
        }
        const cut = cropOf(still, { ratio: null, widest: 2.4, page: true });
        expect(cut.width >= 1 && cut.height >= 1 && Number.isInteger(cut.left)).toBe(true);
      }),
    );
  });

  it('of a picture without a size are of one pixel', () => {
    const doc = articleWith(plain);
    stillsOf(doc)
      .get('use')!
      .set('original', { hash: 'a'.repeat(64), width: -3, height: NaN });
    expect(read(doc).original).toMatchObject({ width: 1, height: 1 });
  });
});
