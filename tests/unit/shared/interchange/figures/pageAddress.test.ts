import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../../../../shared/interchange/figures/pageAddress';

const site = 'https://krant.example/nieuws/';
const here = { on: 'site', parts: ['film', 'ihostage'] };

describe('pageAddress', () => {
  it.each([
    '/nieuws/film/ihostage',
    '/nieuws/film/ihostage/',
    '/nieuws/film/iHostage/index.html',
    '/nieuws/film/ihostage.html?utm_source=mail#reacties',
    '/film/ihostage/',
    '//film/ihostage',
    'https://krant.example/nieuws/film/ihostage/?a=/b/c',
    'http://www.Krant.example:80/nieuws/film/ihostage#x',
    'https://lezer@krant.example/nieuws/film/ihostage',
  ])('finds %s on the site', (written) => {
    expect(pageAddress(written, site)).toEqual(here);
  });

  it('knows the front page, and decodes what is written in percents', () => {
    expect(pageAddress('/nieuws/', site)).toEqual({ on: 'site', parts: [] });
    expect(pageAddress('https://krant.example/nieuws/index.html', site)).toEqual({ on: 'site', parts: [] });
    expect(pageAddress('/nieuws/film/caf%C3%A9', site)).toEqual({ on: 'site', parts: ['film', 'café'] });
    expect(pageAddress('/nieuws/100%', site)).toEqual({ on: 'site', parts: ['100%'] });
  });

  it('finds it where the protocol is left out', () => {
    expect(pageAddress('//krant.example/nieuws/film/ihostage', site)).toEqual(here);
  });

  it.each([
    'https://elders.example/nieuws/film/ihostage',
    'https://krant.example@elders.example/nieuws/',
    'https:///nieuws/film/ihostage',
    '//elders.example/nieuws/film/ihostage',
    '/\\elders.example/nieuws/film/ihostage',
    '\\\\elders.example\\nieuws/film/ihostage',
    '//krant.example@elders.example/nieuws/film/ihostage',
    '//elders:8080/nieuws/film/ihostage',
  ])('%s is another site', (written) => {
    expect(pageAddress(written, site)).toEqual({ on: 'other-site' });
  });

  it.each(['(not set)', 'film-series', '', 'javascript:alert(1)', '=HYPERLINK("x")'])(
    '%s is no address',
    (written) => {
      expect(pageAddress(written, site)).toEqual({ on: 'nowhere' });
    },
  );
});
