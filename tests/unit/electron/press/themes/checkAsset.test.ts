import { describe, expect, it } from 'vitest';
import { BrokenTheme } from '../../../../../electron/press/themes/BrokenTheme';
import { checkAsset } from '../../../../../electron/press/themes/checkAsset';

/** The line and kind of what is wrong with a file; null when nothing is. */
function wrong(path: string, content: string | number[]): unknown {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  try {
    checkAsset(path, bytes, () => true);
    return null;
  } catch (error) {
    if (!(error instanceof BrokenTheme)) throw error;
    expect(error.file).toBe(`assets/${path}`);
    return [error.line, error.problem.kind];
  }
}

const root = 'xmlns="http://www.w3.org/2000/svg"';

describe('checkAsset', () => {
  it('takes letters, pictures, styles and texts that are what their names say', () => {
    expect(wrong('a.woff2', 'wOF2....')).toBe(null);
    expect(wrong('a.png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])).toBe(null);
    expect(wrong('b/a.webp', 'RIFF....WEBP')).toBe(null);
    expect(wrong('a.avif', '....ftypavif')).toBe(null);
    expect(wrong('a.txt', 'licence')).toBe(null);
    expect(
      wrong('a.svg', `<?xml version="1.0"?>\n<svg ${root} viewBox="0 0 1 1"><path d="M0 0"/></svg>`),
    ).toBe(null);
  });

  it.each([
    ['a.woff2', '<html>', 'kind-differs'],
    ['a.png', 'GIF89a', 'kind-differs'],
    ['a.webp', 'RIFF....AVI ', 'kind-differs'],
    ['a.avif', '....ftypheic', 'kind-differs'],
    ['a.jpg', '', 'kind-differs'],
    ['a.css', [0xff, 0xfe, 0x61, 0x00], 'kind-differs'],
    ['a.js', 'alert(1)', 'kind-refused'],
    ['a.html', '<p>', 'kind-refused'],
    ['a.ttf', '....', 'kind-refused'],
    ['constructor', 'x', 'kind-refused'],
    ['a b.txt', 'x', 'name-refused'],
    ['a\u202etxt.css', '', 'name-refused'],
  ])('refuses %s', (path, content, kind) => {
    expect(wrong(path, content)).toEqual([1, kind]);
  });

  it.each([
    `<svg ${root}>\n<script>alert(1)</script></svg>`,
    `<svg ${root}>\n<path d="M0 0" onload="alert(1)"/></svg>`,
    `<svg ${root}>\n<script type="application/ld+json">{{ a }}</script></svg>`,
    `<svg ${root}>\n<a href="javascript:alert(1)"><text>a</text></a></svg>`,
    `<svg ${root}>\n<image href="https://a.example/a.png"/></svg>`,
    `<svg ${root}>\n<style>@import "https://a.example/a.css"</style></svg>`,
    `<svg ${root}>\n<!DOCTYPE svg [<!ENTITY a "b">]></svg>`,
    `<svg ${root}>\n<?xml-stylesheet href="https://a.example/a.css"?></svg>`,
    `<svg ${root}>\n<g xmlns="http://www.w3.org/1999/xhtml"></g></svg>`,
  ])('refuses a drawing that does more than being drawn: %j', (drawing) => {
    expect(wrong('a.svg', drawing)).toMatchObject([2, expect.any(String)]);
  });
});
