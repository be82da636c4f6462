import { expect, it } from 'vitest';
import type { Block } from '../../../../shared/article/Article';
import { threadSpot } from '../../../../shared/review/threads/threadSpot';

const run = (text: string) => ({ kind: 'text' as const, text, bold: false, italic: false, link: '' });
const body: Block[] = [
  { kind: 'paragraph', runs: [run('Eerste.')] },
  { kind: 'still', still: 'foto', runs: [] },
  { kind: 'paragraph', runs: [run('Twee'), { kind: 'line-break' }, run('de.')] },
];

it('finds the block in which the words of a thread begin', () => {
  const spot = (from: number, until: number) =>
    threadSpot({ body }, { kind: 'text', text: 'body', from, until });
  expect(spot(0, 7)).toEqual({ part: 'body', block: 0, stretch: [0, 7] });
  expect(spot(2, 15), 'no further than its block').toEqual({ part: 'body', block: 0, stretch: [2, 7] });
  expect(spot(9, 14)).toEqual({ part: 'body', block: 2, stretch: [0, 5] });
  expect(spot(99, 100), 'past the end').toBeNull();
});

it('finds a still and the words of headline and standfirst, and nothing for the whole article', () => {
  expect(threadSpot({ body }, { kind: 'still', still: 'foto' })).toEqual({ part: 'body', block: 1 });
  expect(threadSpot({ body }, { kind: 'still', still: 'weg' })).toBeNull();
  expect(threadSpot({ body }, { kind: 'text', text: 'headline', from: 3, until: 5 })).toEqual({
    part: 'headline',
    block: 0,
    stretch: [3, 5],
  });
  expect(threadSpot({ body }, { kind: 'article' })).toBeNull();
  expect(threadSpot({ body }, { kind: 'gone' })).toBeNull();
});
