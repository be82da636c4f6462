import { expect, it } from 'vitest';
import { pageTexts } from '../../../../shared/language/pageTexts';

it.each([
  ['Film & series', 'Meer film- en serienieuws'],
  ['Film', 'Meer filmnieuws'],
  ['Series', 'Meer serienieuws'],
  ['Kunst en cultuur', 'Meer kunst- en cultuurnieuws'],
  ['Nieuws', 'Meer uit Nieuws'],
  ['Grote steden', 'Meer uit Grote steden'],
])('names the news of “%s”', (section, expected) => {
  expect(pageTexts.nl.moreOfSection(section)).toBe(expected);
});

it('says the same in English', () => {
  expect(pageTexts.en.moreOfSection('Film & series')).toBe('More film and series news');
});
