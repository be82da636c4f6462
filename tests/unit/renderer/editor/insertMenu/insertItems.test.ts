import { expect, test } from 'vitest';
import { findInsertItems, insertItems } from '../../../../../renderer/editor/insertMenu/insertItems';
import type { Language } from '../../../../../shared/language/Texts';

const found = (typed: string, language: Language): string[] =>
  findInsertItems(insertItems, typed, language).map(({ name }) => name);

test('nothing typed leaves all of them, with those of a group together', () => {
  expect(found('', 'nl')).toHaveLength(insertItems.length);
  const groups = insertItems.map(({ group }) => group);
  expect(groups.filter((group, at) => group !== groups[at - 1])).toEqual([...new Set(groups)]);
});

test('letters are found anywhere in a name, without regard to case', () => {
  expect(found('KOP', 'nl')).toEqual(['subhead']);
  expect(found('lijst', 'nl')).toEqual(['list', 'numbered']);
  expect(found('beeld', 'nl')).toEqual(['still', 'knownStill']);
  expect(found('pict', 'en')).toEqual(['still', 'knownStill']);
});

test('the name in the other language is found by the beginnings of its words', () => {
  expect(found('quote', 'nl')).toEqual(['quote']);
  expect(found('picture from', 'nl')).toEqual(['knownStill']);
  expect(found('tussen', 'en')).toEqual(['subhead']);
  expect(found('lij', 'en')).toEqual(['list', 'numbered']);
  // In the midst of one it is chance.
  expect(found('head', 'nl')).toEqual([]);
  expect(found('kop', 'en')).toEqual([]);
});

test('what nothing is called finds nothing', () => {
  expect(found('zeppelin', 'nl')).toEqual([]);
});
