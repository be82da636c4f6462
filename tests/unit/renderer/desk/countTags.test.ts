import { expect, it } from 'vitest';
import { countTags } from '../../../../renderer/desk/countTags';
import { card } from './cards';

it('counts articles by tag, the most used first, the same letters by name', () => {
  const cards = [
    card({
      tags: [
        { kind: 'company', label: 'Netflix' },
        { kind: 'genre', label: 'Series' },
      ],
    }),
    card({
      tags: [
        { kind: 'company', label: 'netflix' },
        { kind: 'title', label: 'iHostage', year: 2025 },
      ],
    }),
  ];
  expect(countTags(cards).map(({ label, kind, articles }) => [label, kind, articles])).toEqual([
    ['Netflix', 'company', 2],
    ['iHostage (2025)', 'title', 1],
    ['Series', 'genre', 1],
  ]);
});

it('keeps tags of different kinds apart', () => {
  const cards = [
    card({
      tags: [
        { kind: 'person', label: 'Amsterdam' },
        { kind: 'place', label: 'Amsterdam' },
      ],
    }),
  ];
  expect(countTags(cards)).toHaveLength(2);
});
