import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createArticle } from '../../../../shared/article/createArticle';
import { byHand, stillsOf, undoScope } from '../../../../shared/article/documentShape';
import { addStill, changeStill } from '../../../../shared/article/editStills';
import { readStill } from '../../../../shared/article/readStill';
import { replaceStill } from '../../../../shared/article/replaceStill';
import { stillOfRead } from '../../../../shared/still/stillOfRead';

const picture = (hash: string) => ({
  hash: hash.repeat(64),
  type: 'image/jpeg' as const,
  width: 4,
  height: 3,
  bytes: 9,
  name: `${hash}.jpg`,
});
const first = stillOfRead(
  { original: picture('a'), read: { creator: 'Anna', title: 'iHostage' }, altText: 'Een plein' },
  'use',
);
const second = stillOfRead({ original: picture('b'), read: { creator: 'Bram' }, altText: '' }, 'use');

function articleWithStill(): Y.Doc {
  const doc = createArticle({ id: 'article', language: 'nl', createdAt: '2025-05-06T10:00:00Z' });
  addStill(doc, first);
  return doc;
}

const read = (doc: Y.Doc) => {
  const map = stillsOf(doc).get('use');
  return map && readStill('use', map);
};

describe('replaceStill', () => {
  it('makes the still what it is given, under the same id', () => {
    const doc = articleWithStill();
    changeStill(doc, 'use', { turns: 2, crops: { square: { x: 0.5, y: 0.5, size: 0.5, ratio: 1 } } });
    replaceStill(doc, second);
    expect(read(doc)).toEqual(second);
  });

  it('is one step for undo', () => {
    const doc = articleWithStill();
    const undo = new Y.UndoManager(undoScope(doc), { trackedOrigins: new Set([byHand]), captureTimeout: 0 });
    replaceStill(doc, second);
    undo.undo();
    expect(read(doc)).toEqual(first);
  });

  it('keeps what a newer version wrote beside it', () => {
    const doc = articleWithStill();
    stillsOf(doc).get('use')?.set('hologram', 'yes');
    replaceStill(doc, second);
    expect(stillsOf(doc).get('use')?.get('hologram')).toBe('yes');
  });

  it('leaves an article alone that has no such still', () => {
    const doc = articleWithStill();
    replaceStill(doc, { ...second, id: 'other' });
    expect([...stillsOf(doc).keys()]).toEqual(['use']);
  });
});
