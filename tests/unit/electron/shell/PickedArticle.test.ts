import { expect, it } from 'vitest';
import { PickedArticle } from '../../../../electron/shell/PickedArticle';

it('waits for a window that has drawn nothing yet, and tells the last one that was picked, once', () => {
  const told: string[] = [];
  const picked = new PickedArticle((article) => told.push(article));
  picked.pick('a');
  picked.pick('b');
  expect(told).toEqual([]);
  picked.windowPainted();
  picked.pick('c');
  expect(told).toEqual(['b', 'c']);
  picked.windowMade();
  picked.pick('d');
  expect(told).toEqual(['b', 'c']);
  picked.windowPainted();
  picked.windowPainted();
  expect(told).toEqual(['b', 'c', 'd']);
});
