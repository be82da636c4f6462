import { expect, test } from 'vitest';
import { followItems } from '../../../../renderer/editor/followItems';
import type { OutlineItem } from '../../../../shared/article/outline';

const line = (part: OutlineItem['part'], text: string, block: number): OutlineItem => ({
  part,
  text,
  words: 1,
  block,
});

const start = followItems(
  [],
  [
    line('headline', '', -1),
    line('subhead', 'Een', 0),
    line('still', 'Plein', 1),
    line('subhead', 'Twee', 2),
    line('subhead', 'Drie', 4),
  ],
);

const keyOf = (text: string): number | undefined => start.find(({ item }) => item.text === text)?.key;

test('each line has a key of its own, and keeps it while nothing changes', () => {
  expect(new Set(start.map(({ key }) => key)).size).toBe(5);
  const again = followItems(
    start,
    start.map(({ item }) => ({ ...item, words: 9 })),
  );
  expect(again.map(({ key }) => key)).toEqual(start.map(({ key }) => key));
});

test('a block that is moved is known by its words, wherever it stands', () => {
  const moved = [line('headline', '', -1), line('subhead', 'Drie', 0), line('subhead', 'Een', 5)];
  expect(followItems(start, moved).map(({ key }) => key)).toEqual([keyOf(''), keyOf('Drie'), keyOf('Een')]);
});

test('one whose words are changed is known by its place, and a new one is new', () => {
  const changed = [
    line('subhead', 'Een', 0),
    line('subhead', 'Tweede', 2),
    line('subhead', 'Drie', 4),
    line('subhead', 'Vier', 6),
  ];
  const keys = followItems(start, changed).map(({ key }) => key);
  expect(keys.slice(0, 3)).toEqual([keyOf('Een'), keyOf('Twee'), keyOf('Drie')]);
  expect(start.map(({ key }) => key)).not.toContain(keys[3]);
});
