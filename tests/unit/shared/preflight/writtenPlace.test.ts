import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../../shared/article/documentShape';
import type { FindingPlace } from '../../../../shared/preflight/Finding';
import { writtenPlace } from '../../../../shared/preflight/writtenPlace';
import { deleted, inserted, textOf, writeText } from '../../../fixtures/textOf';

const doc = textOf(
  'body',
  ['Een\n'],
  inserted('Nieuw\n'),
  ['tw'],
  inserted('x', 'b'),
  ['ee'],
  deleted(' weg', 'c'),
  inserted('\n', 'd'),
  ['en drie\n'],
  inserted('Slot\n', 'e'),
);
writeText(headlineOf(doc), inserted('Een ', 'b'), ['kop']);
const inBody = (block: number, from: number, until: number, more: Partial<FindingPlace> = {}): FindingPlace =>
  writtenPlace(doc, { part: 'body', block, stretch: [from, until], ...more });

describe('a place as it is written', () => {
  it('is past the blocks and words that somebody would insert before it', () => {
    expect(inBody(0, 0, 3)).toEqual({ part: 'body', block: 0, stretch: [0, 3] });
    expect(inBody(1, 0, 1)).toEqual({ part: 'body', block: 2, stretch: [0, 1] });
    expect(inBody(1, 0, 2), 'without those behind').toEqual({ part: 'body', block: 2, stretch: [0, 2] });
    expect(inBody(1, 1, 4), 'with those in between').toEqual({ part: 'body', block: 2, stretch: [1, 5] });
    expect(inBody(1, 8, 10), 'where a block would be split').toEqual({
      part: 'body',
      block: 3,
      stretch: [0, 2],
    });
    expect(writtenPlace(doc, { part: 'headline', stretch: [0, 3] })).toEqual({
      part: 'headline',
      block: 0,
      stretch: [4, 7],
    });
  });

  it('of a suggestion is where that begins', () => {
    const at = (block: number, from: number, suggestion: string) => inBody(block, from, from, { suggestion });
    expect(at(1, 0, 'a')).toEqual({ part: 'body', block: 1, stretch: [0, 0], suggestion: 'a' });
    expect(at(1, 2, 'b')).toMatchObject({ block: 2, stretch: [2, 2] });
    expect(at(1, 4, 'c')).toMatchObject({ block: 2, stretch: [5, 5] });
    expect(at(1, 8, 'd')).toMatchObject({ block: 2, stretch: [9, 9] });
    expect(at(1, 15, 'e')).toMatchObject({ block: 4, stretch: [0, 0] });
    expect(writtenPlace(doc, { part: 'headline', stretch: [0, 0], suggestion: 'b' }).stretch).toEqual([0, 0]);
    expect(at(1, 0, 'weg'), 'of one that is decided on, where it stood').toMatchObject({ block: 2 });
  });

  it('of a whole block is that block, and of what is no text the same', () => {
    expect(writtenPlace(doc, { part: 'body', block: 1 })).toEqual({ part: 'body', block: 2 });
    for (const where of [
      { part: 'still', still: 'a' },
      { part: 'tags' },
      { part: 'thread', thread: 'a' },
    ] as const)
      expect(writtenPlace(doc, where)).toBe(where);
  });
});
