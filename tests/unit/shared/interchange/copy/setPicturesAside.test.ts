import fc from 'fast-check';
import { parse } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, test } from 'vitest';
import { setPicturesAside, sourceSaid } from '../../../../../shared/interchange/copy/setPicturesAside';

type Node = DefaultTreeAdapterMap['childNode'];

/** Where the pictures of a page are, as it is parsed. */
function sourcesIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (!('tagName' in node)) return [];
    const source = node.attrs.find(({ name }) => name === 'src')?.value;
    const own = node.tagName === 'img' && source !== undefined ? [source] : [];
    return [...own, ...sourcesIn(node.childNodes)];
  });
}

const plenty = 10_000_000;

describe('setPicturesAside', () => {
  test('takes out what is written out in pictures, and nothing else', () => {
    const html = `<p title='<img src="data:a">'>src="data:b" <IMG alt=x SRC = 'data:image/png;base64,AA>A='><img src=data:c><img src="https://example.org/"><a src="data:d">`;
    const aside = setPicturesAside(html, plenty);
    expect(aside?.pictures).toEqual(['data:image/png;base64,AA>A=', 'data:c']);
    expect(aside?.html).toBe(
      `<p title='<img src="data:a">'>src="data:b" <IMG alt=x SRC = 'katern-picture-0'><img src=katern-picture-1><img src="https://example.org/"><a src="data:d">`,
    );
  });

  test('leaves pictures in their order, each with its own address', () => {
    const piece = fc.constantFrom(
      '<img',
      '<b ',
      '</p>',
      '>',
      ' src="data:een"',
      " src='data:twee'",
      ' src=data:drie',
      ' src="https://example.org/a"',
      ' alt="a > b src=c"',
      'woorden ',
      ' src ',
      '= ',
      '"',
      "'",
      '<',
      '/',
      '<!--',
      '-->',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const html = pieces.join('');
        const aside = setPicturesAside(html, plenty);
        const sources = sourcesIn(parse(aside?.html ?? '').childNodes);
        expect(sources.map((source) => sourceSaid(source, aside?.pictures ?? []))).toEqual(
          sourcesIn(parse(html).childNodes),
        );
      }),
      { numRuns: 3000 },
    );
  });

  test('knows no picture by a number that it did not give', () => {
    expect(sourceSaid('katern-picture-7', ['data:a'])).toBe('');
    expect(sourceSaid('katern-picture-length', ['data:a'])).toBe('');
    expect(sourceSaid('katern-picture-', ['data:a'])).toBe('data:a');
    expect(sourceSaid('https://example.org/', [])).toBe('https://example.org/');
  });

  test('counts only what is left, and gives up in time', () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(20_000_000)}">`;
    expect(setPicturesAside(picture.repeat(5), 1000)?.html.length).toBeLessThan(300);
    expect(setPicturesAside(`${picture}${'woorden '.repeat(1000)}`, 1000)).toBeNull();
    for (const html of [
      '<'.repeat(20_000_000),
      `<img ${'x '.repeat(10_000_000)}`,
      '<img src=data:a>'.repeat(2_000_000),
      `<img src=data:${'a'.repeat(20_000_000)}`,
      `<img src="data:${'a'.repeat(20_000_000)}`,
      `<img src="data:image/png;base64,${'A'.repeat(200)}">`.repeat(4000),
    ]) {
      const begun = performance.now();
      setPicturesAside(html, 1_000_000);
      expect(performance.now() - begun).toBeLessThan(2000);
    }
  });
});
