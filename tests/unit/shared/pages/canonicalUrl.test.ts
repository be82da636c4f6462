import { expect, it } from 'vitest';
import { canonicalUrl } from '../../../../shared/pages/canonicalUrl';

it.each([
  ['index.html', 'https://filmblad.example/'],
  ['film/een/index.html', 'https://filmblad.example/film/een/'],
  ['beeld/a-480.jpg', 'https://filmblad.example/beeld/a-480.jpg'],
  ['myindex.html', 'https://filmblad.example/myindex.html'],
])('names %s as search engines know it', (path, expected) => {
  expect(canonicalUrl('https://filmblad.example/', path)).toBe(expected);
});
