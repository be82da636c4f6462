import { expect, it } from 'vitest';
import type { Block } from '../../../../../shared/article/Article';
import { threadSpot } from '../../../../../shared/review/threads/threadSpot';

const run = (text: string) => ({ kind: 'text' as const, text, bold: false, italic: false, link: '' });
const body: Block[] = [
  { kind: 'paragraph', runs: [run('Eerste.')] },
  { kind: 'still', still: 'foto', runs: [] },
  { kind: 'paragraph', runs: [run('Tweede.')] },
];

it('finds the words of a thread where they are printed, not where they are written', () => {
  const place = { kind: 'text' as const, from: 40, until: 45, printed: [9, 14] as const };
  const inBody = { part: 'body', block: 2, stretch: [0, 5] };
  expect(threadSpot({ body }, { ...place, text: 'body' })).toEqual(inBody);
  const inHeadline = { part: 'headline', block: 0, stretch: [9, 14] };
  expect(threadSpot({ body }, { ...place, text: 'headline' })).toEqual(inHeadline);
});

it('finds a still, and nothing for the whole article', () => {
  expect(threadSpot({ body }, { kind: 'still', still: 'foto' })).toEqual({ part: 'body', block: 1 });
  expect(threadSpot({ body }, { kind: 'still', still: 'weg' })).toBeNull();
  expect(threadSpot({ body }, { kind: 'article' })).toBeNull();
  expect(threadSpot({ body }, { kind: 'gone' })).toBeNull();
});
