import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { indexOfSpot, spotOf } from '../../../../renderer/editor/spots';
import { bodyOf } from '../../../../shared/article/documentShape';

function written(text: string): Y.Doc {
  const doc = new Y.Doc();
  bodyOf(doc).insert(0, text);
  return doc;
}

describe('a spot', () => {
  it('stays beside its letter whatever is written before and after it', () => {
    const doc = written('De trein staat stil.\n');
    const spot = spotOf(doc, 'body', 9);
    bodyOf(doc).insert(0, 'Zeg: ');
    bodyOf(doc).insert(bodyOf(doc).length, 'En verder.\n');
    expect(indexOfSpot(doc, spot)).toBe(14);
  });

  it('is found in a copy that was read from disk', () => {
    const doc = written('De trein staat stil.\n');
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
    expect(indexOfSpot(copy, spotOf(doc, 'body', 9))).toBe(9);
  });

  it('at the end of a text stays at its end', () => {
    const doc = written('De trein');
    const spot = spotOf(doc, 'body', 8);
    bodyOf(doc).insert(8, ' staat stil');
    expect(indexOfSpot(doc, spot)).toBe(19);
  });

  it('beside what never reached the disk is as many characters from the start', () => {
    const doc = written('De trein staat stil.\n');
    const onDisk = Y.encodeStateAsUpdate(doc);
    const other = new Y.Doc();
    Y.applyUpdate(other, onDisk);
    bodyOf(other).insert(3, 'snelle ');
    const spot = spotOf(other, 'body', 5);
    expect(indexOfSpot(doc, spot)).toBe(5);
  });

  it.each(['', 'AAA', '!!', 'gICAgICAgICAgA=='])('that is none (%j) is bounded by the text', (at) => {
    const doc = written('Kort');
    expect(indexOfSpot(doc, { field: 'body', at, index: 99 })).toBe(4);
  });
});
