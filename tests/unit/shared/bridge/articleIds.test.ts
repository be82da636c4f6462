import { expect, it } from 'vitest';
import { readArticleIds } from '../../../../shared/bridge/articleIds';

it('takes apart what was put together', () => {
  const ids = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
  expect(readArticleIds(ids.join(''))).toEqual(ids);
  expect(readArticleIds('')).toEqual([]);
});
