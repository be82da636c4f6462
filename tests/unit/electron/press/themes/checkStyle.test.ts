import { describe, expect, it } from 'vitest';
import { BrokenTheme } from '../../../../../electron/press/themes/BrokenTheme';
import { checkStyle } from '../../../../../electron/press/themes/checkStyle';

/** The line and kind of what is wrong with a style sheet; null when nothing is. */
function wrong(style: string, file = 'assets/pagina.css'): unknown {
  try {
    checkStyle(file, style, (asset) => asset === 'letters/a.woff2' || asset === 'a.png');
    return null;
  } catch (error) {
    if (!(error instanceof BrokenTheme)) throw error;
    return [error.line, error.problem.kind];
  }
}

describe('checkStyle', () => {
  it.each([
    '@charset "utf-8"; a { color: red; background: url(a.png) }',
    '@font-face { font-family: "A"; src: local("A"), url("letters/a.woff2?1#b") format("woff2") }',
    '@font-face { src: url("data:font/woff2;base64,d09GMg==") format("woff2") }',
    'a { background: image-set("a.png" 1x, url(a.png) type("image/png") 2x); mask: url(#b); content: "https://a.example/" }',
    '/* url(https://a.example/) @import */ @media (max-width: calc(1px + 2px)) { a:not([b="}"]) { --c: var(--d) } }',
  ])('leaves a good style sheet be: %s', (style) => {
    expect(wrong(style)).toBe(null);
  });

  it('takes addresses from where the style sheet lies', () => {
    expect(wrong('a { background: url(../a.png) }', 'assets/styles/b.css')).toBe(null);
    expect(wrong('a { background: url(../a.png) }')).toEqual([1, 'address-refused']);
  });

  it.each([
    ['\n@import "https://a.example/a.css";', [2, 'import-refused']],
    ['@\\69mport url(a.css);', [1, 'import-refused']],
    ['@IMPORT "a.css";', [1, 'import-refused']],
    ['a {\n background: url(https://a.example/a.png) }', [2, 'address-refused']],
    ['a { background: url( "//a.example/a.png" ) }', [1, 'address-refused']],
    ['a { background: u\\72l(https://a.example/a.png) }', [1, 'address-refused']],
    ['a { background: URL("\\68ttps://a.example/a.png") }', [1, 'address-refused']],
    ['a { background: url("ht\\\ntps://a.example/a.png") }', [1, 'address-refused']],
    ['a { background: url(\\2f/a.example/a.png) }', [1, 'address-refused']],
    ['a { background: url("\\\\\\\\a.example/a.png") }', [1, 'address-refused']],
    ['a { background: url(data:text/html,a) }', [1, 'address-refused']],
    ['a { background: image-set("https://a.example/a.png" 1x) }', [1, 'address-refused']],
    ['a { background: -webkit-image-set((("https://a.example/a.png")) 1x) }', [1, 'address-refused']],
    ['a { --b: "https://a.example/"; background: image-set(var(--b) 1x) }', [1, 'misplaced']],
    ['a { --b: url(https://a.example/) }', [1, 'address-refused']],
    ['@font-face { src: url(https://a.example/a.woff2) }', [1, 'address-refused']],
    ['@namespace url(http://www.w3.org/1999/xhtml);', [1, 'address-refused']],
    ['@charset "iso-2022-jp";', [1, 'misplaced']],
    ['a { background: url(b.png) }', [1, 'file-lacking']],
    ['a { color: red;\n', [1, 'not-closed']],
    ['a { color: red }\n}', [2, 'closes-nothing']],
    ['a { content: "b\n}', [1, 'not-closed']],
    ['a { width: calc(1px; }', [1, 'closes-nothing']],
    ['a { background: url(a b) }', [1, 'not-closed']],
  ])('refuses %j', (style, found) => {
    expect(wrong(style)).toEqual(found);
  });
});
