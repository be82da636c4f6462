import fc from 'fast-check';
import { parse } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, test } from 'vitest';
import { setStylesAside } from '../../../../../renderer/editor/paste/setStylesAside';

type Node = DefaultTreeAdapterMap['childNode'];

/** What a page says, element by element; what is in `style` elements and templates apart. */
function said(nodes: readonly Node[]): unknown[] {
  return nodes.flatMap((node): unknown[] => {
    if (node.nodeName === '#text') return [(node as { value: string }).value];
    if (!('tagName' in node) || node.tagName === 'style' || node.tagName === 'template') return [];
    return [[node.tagName, said(node.childNodes)]];
  });
}

/** Whether any element has a style. */
function hasStyle(nodes: readonly Node[]): boolean {
  return nodes.some((node) => {
    if (!('tagName' in node)) return false;
    return node.attrs.some(({ name }) => name === 'style') || hasStyle(node.childNodes);
  });
}

describe('setStylesAside', () => {
  test('renames styles, and nothing else', () => {
    expect(setStylesAside(`<p style="a>b" title=' style="x"'>een style="x" < b</p><STYLE>p{}</STYLE>`)).toBe(
      `<p data-style="a>b" title=' style="x"'>een style="x" < b</p><template>p{}</template>`,
    );
    expect(setStylesAside('<b style=x><i\nSTYLE=y/style>')).toBe('<b data-style=x><i\ndata-STYLE=y/style>');
  });

  test('leaves no style for the window to refuse, and all words as they were', () => {
    const piece = fc.constantFrom(
      '<p',
      '<b ',
      '</p>',
      '>',
      ' style="font-weight:700"',
      " style='a\"b'",
      ' style=x',
      ' title="a > b style=c"',
      'woorden ',
      ' style ',
      '= ',
      '"',
      "'",
      '<',
      '/',
      '<!--',
      '-->',
      '<!',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const html = pieces.join('');
        const set = setStylesAside(html);
        expect(set.replaceAll('data-style', 'style')).toBe(html);
        expect(said(parse(set).childNodes)).toEqual(said(parse(html).childNodes));
        expect(hasStyle(parse(set).childNodes)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  test('takes no longer for what never ends', () => {
    for (const html of [
      '<a "'.repeat(200_000),
      '<a b="'.repeat(200_000),
      '<'.repeat(1_000_000),
      '<!--'.repeat(200_000),
      '<!-- -->'.repeat(200_000),
      "<a ='".repeat(200_000),
    ]) {
      const begun = performance.now();
      setStylesAside(html);
      expect(performance.now() - begun).toBeLessThan(2000);
    }
  });
});
