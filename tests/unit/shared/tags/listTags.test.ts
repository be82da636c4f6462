import { expect, test } from 'vitest';
import { listTags } from '../../../../shared/tags/listTags';
import type { Tag } from '../../../../shared/tags/Tag';
import { typedTag } from '../../../../shared/tags/typedTag';

const counted = (label: string, kind: Tag['kind'], articles: number, year?: number) => ({
  tag: (year ? { kind, label, year } : { kind, label }) as Tag,
  articles,
});
const tags = [
  counted('Netflix', 'company', 9),
  counted('Scènes', 'genre', 2),
  counted('Dune', 'title', 9, 2021),
  counted('Dune', 'title', 1, 1984),
];
const printed = (...asked: [string, 'label' | 'kind' | 'articles', boolean]): string[] =>
  listTags(tags, ...asked).map(({ tag }) => `${tag.label}${tag.year ?? ''}`);

test('tags are found by words in any order, whatever the case and accents', () => {
  expect(printed('scen', 'label', false)).toEqual(['Scènes']);
  expect(printed('1984 DUNE', 'label', false)).toEqual(['Dune1984']);
  expect(printed('zeppelin', 'label', false)).toEqual([]);
});

test('tags are ordered by label, kind or use, and the other way round; alike ones by label', () => {
  expect(printed('', 'label', false)).toEqual(['Dune1984', 'Dune2021', 'Netflix', 'Scènes']);
  expect(printed('', 'label', true)).toEqual(['Scènes', 'Netflix', 'Dune2021', 'Dune1984']);
  expect(printed('', 'kind', false)).toEqual(['Scènes', 'Netflix', 'Dune1984', 'Dune2021']);
  expect(printed('', 'articles', false)).toEqual(['Dune2021', 'Netflix', 'Scènes', 'Dune1984']);
  expect(printed('', 'articles', true)).toEqual(['Dune1984', 'Scènes', 'Dune2021', 'Netflix']);
});

test('only a title keeps the year that was typed', () => {
  expect(typedTag(' Dune  (2021) ', 'title')).toEqual({ kind: 'title', label: 'Dune', year: 2021 });
  expect(typedTag('Dune (2021)', 'topic')).toEqual({ kind: 'topic', label: 'Dune' });
  expect(typedTag('Dune', 'title')).toEqual({ kind: 'title', label: 'Dune' });
  expect(typedTag('   ', 'genre')).toBeNull();
});
