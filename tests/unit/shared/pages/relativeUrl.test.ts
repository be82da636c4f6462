import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeUrl } from '../../../../shared/pages/relativeUrl';

describe('relativeUrl', () => {
  it.each([
    ['index.html', 'thema/pagina.css', 'thema/pagina.css'],
    ['film/een/index.html', 'index.html', '../../index.html'],
    ['film/een/index.html', 'film/twee/index.html', '../twee/index.html'],
    ['film/een/index.html', 'film/index.html', '../index.html'],
    ['film/index.html', 'film/index.html', 'index.html'],
    ['tag/titel/a/index.html', 'tag/genre/a/index.html', '../../genre/a/index.html'],
  ])('goes from %s to %s', (from, to, expected) => {
    expect(relativeUrl(from, to)).toBe(expected);
  });

  it('always arrives, under any prefix', () => {
    const file = fc
      .array(fc.constantFrom('a', 'b', 'c'), { minLength: 0, maxLength: 4 })
      .map((folders) => [...folders, 'index.html'].join('/'));
    fc.assert(
      fc.property(file, file, fc.constantFrom('', 'sub/pad-2/'), (from, to, prefix) => {
        const page = new URL(`https://filmblad.example/${prefix}${from}`);
        expect(new URL(relativeUrl(from, to), page).pathname).toBe(`/${prefix}${to}`);
      }),
    );
  });
});
