import { expect, test } from 'vitest';
import {
  authorOf,
  differentAuthors,
  isSameAuthor,
  readAuthor,
  writeAuthor,
} from '../../../../shared/article/Author';
import { longestWriterName } from '../../../../shared/article/Version';

const one = '11111111-2222-4333-8444-555555555555';
const other = '99999999-2222-4333-8444-555555555555';

test('two of one name stay apart; a name alone is anybody of that name', () => {
  expect(isSameAuthor({ by: 'Jan', person: one }, { by: 'Jan', person: other })).toBe(false);
  expect(isSameAuthor({ by: 'Jan', person: one }, { by: 'Jan', person: one })).toBe(true);
  expect(isSameAuthor({ by: 'Jan', person: one }, { by: 'Jan' })).toBe(true);
  expect(isSameAuthor({ by: 'Jan', person: one }, { by: 'Piet', person: one })).toBe(false);
  const long = 'x'.repeat(longestWriterName);
  expect(isSameAuthor({ by: `${long}y` }, { by: `${long}z` }), 'as they are kept').toBe(true);
});

test('each is named once, in the order in which they come', () => {
  const all = [
    { by: 'Jan', person: one },
    { by: 'Mies' },
    { by: 'Jan', person: other },
    { by: 'Jan', person: one },
  ];
  expect(differentAuthors(all)).toEqual(all.slice(0, 3));
});

test('what a document says is bounded, and whoever is no person is none', () => {
  expect(readAuthor('Jan', one)).toEqual({ by: 'Jan', person: one });
  expect(readAuthor(7, 'a/../b')).toEqual({ by: '' });
  expect(readAuthor('x'.repeat(1000), null).by).toHaveLength(longestWriterName);
  expect(writeAuthor({ by: 'Jan', person: '' })).toEqual({ by: 'Jan' });
  expect(authorOf('Jan')).toEqual({ by: 'Jan' });
});
