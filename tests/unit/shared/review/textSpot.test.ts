import { expect, it } from 'vitest';
import type { Block } from '../../../../shared/article/Article';
import { textSpot } from '../../../../shared/review/textSpot';

const run = (text: string) => ({ kind: 'text' as const, text, bold: false, italic: false, link: '' });
const body: Block[] = [
  { kind: 'paragraph', runs: [run('Eerste.')] },
  { kind: 'still', still: 'foto', runs: [] },
  { kind: 'paragraph', runs: [run('Twee'), { kind: 'line-break' }, run('de.')] },
];
const spot = (from: number, until: number) => textSpot({ body }, 'body', [from, until]);

it('finds the block in which words begin', () => {
  expect(spot(0, 7)).toEqual({ part: 'body', block: 0, stretch: [0, 7] });
  expect(spot(2, 15), 'no further than its block').toEqual({ part: 'body', block: 0, stretch: [2, 7] });
  expect(spot(9, 14)).toEqual({ part: 'body', block: 2, stretch: [0, 5] });
});

it('finds a place between two characters', () => {
  expect(spot(7, 7), 'before an end').toEqual({ part: 'body', block: 0, stretch: [7, 7] });
  expect(spot(8, 8), 'after it').toEqual({ part: 'body', block: 1, stretch: [0, 0] });
});

it('finds what stands after the last block at its end, and nothing past that', () => {
  expect(spot(18, 18)).toEqual({ part: 'body', block: 2, stretch: [8, 8] });
  expect(spot(19, 19)).toBeNull();
  expect(spot(99, 100)).toBeNull();
});

it('finds words of headline and standfirst as they are counted', () => {
  for (const part of ['headline', 'standfirst'] as const)
    expect(textSpot({ body }, part, [3, 5])).toEqual({ part, block: 0, stretch: [3, 5] });
});
