import { expect, it } from 'vitest';
import { articlePath } from '../../../../shared/preflight/articlePath';

const site = 'https://filmblad.example/nieuws/';

it.each([
  ['https://filmblad.example/nieuws/film-series/ihostage/', 'film-series/ihostage'],
  ['http://www.filmblad.example/nieuws/film-series/ihostage', 'film-series/ihostage'],
  ['https://Filmblad.example/nieuws/film-series/ihostage/index.html#reacties', 'film-series/ihostage'],
  ['https://filmblad.example/nieuws/film-series/ihostage?a=/b/', 'film-series/ihostage'],
  ['https://filmblad.example/nieuws/tag/netflix/', ''],
  ['https://filmblad.example/nieuws/film-series/', ''],
  ['https://filmblad.example/nieuws/a/b/c/', ''],
  ['https://filmblad.example/anders/film-series/ihostage/', ''],
  ['https://filmblad.example.nl/nieuws/film-series/ihostage/', ''],
  ['mailto:a@filmblad.example', ''],
])('%s leads to %s', (link, leads) => {
  const path = articlePath(link, site);
  expect(path ? `${path.folder}/${path.slug}` : '').toBe(leads);
});

it('knows no articles of a site without an address', () => {
  expect(articlePath('https://filmblad.example/a/b/', '')).toBeNull();
});
