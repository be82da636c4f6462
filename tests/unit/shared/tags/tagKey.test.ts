import { expect, test } from 'vitest';
import { mainTag } from '../../../../shared/tags/mainTag';
import { printTag } from '../../../../shared/tags/printTag';
import { tagKey } from '../../../../shared/tags/tagKey';

test('two ways of writing a tag are one tag', () => {
  expect(tagKey({ kind: 'company', label: ' netflix ' })).toBe(tagKey({ kind: 'company', label: 'Netflix' }));
  expect(tagKey({ kind: 'person', label: 'José  Pérez' })).toBe(
    tagKey({ kind: 'person', label: 'Jose Perez' }),
  );
});

test('the kind, and the year of a title, make another tag', () => {
  expect(tagKey({ kind: 'genre', label: 'Thriller' })).not.toBe(tagKey({ kind: 'title', label: 'Thriller' }));
  expect(tagKey({ kind: 'title', label: 'Dune', year: 1984 })).not.toBe(
    tagKey({ kind: 'title', label: 'Dune', year: 2021 }),
  );
});

test('a title is printed with its year', () => {
  expect(printTag({ kind: 'title', label: 'iHostage', year: 2025 })).toBe('iHostage (2025)');
  expect(printTag({ kind: 'genre', label: 'Series' })).toBe('Series');
});

test('the company is the main tag before the title, and nothing is without tags', () => {
  expect(
    mainTag([
      { kind: 'genre', label: 'Series' },
      { kind: 'title', label: 'iHostage', year: 2025 },
      { kind: 'company', label: 'Netflix' },
    ])?.label,
  ).toBe('Netflix');
  expect(mainTag([])).toBeNull();
});
