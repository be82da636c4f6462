import { describe, expect, it } from 'vitest';
import { compactStyle } from '../../../../../electron/press/themes/compactStyle';

describe('compactStyle', () => {
  it('leaves out comments and space that says nothing', () => {
    const css = `/* One */\n:root {\n  --a: 1px;\n}\n\n@media (max-width: 10em) {\n  a,\n  b c { margin: 0 auto; }\n}\n`;
    expect(compactStyle(css)).toBe(':root{--a: 1px;}@media (max-width: 10em){a,b c{margin: 0 auto;}}');
  });

  it('keeps what something depends on', () => {
    for (const css of [
      'a :hover{b: calc(1px + (2px - 3px))}',
      'a + b > c ~ d{e: f}',
      '@media screen and (x){a{b: url( "c  d.png" ) no-repeat}}',
      'a::before{content: "/* no comment */  {"}',
      '/*! Licence  */a{b: c !important}',
      'a{b: url(c,d.png)}',
    ])
      expect(compactStyle(css)).toBe(css);
  });

  it('joins no words that a comment keeps apart, and takes none apart', () => {
    expect(compactStyle('a/* b */c{d: 1/* e */2}')).toBe('a/**/c{d: 1/**/2}');
    expect(compactStyle('a /* b */ c{d: e}')).toBe('a c{d: e}');
    expect(compactStyle('a/* b */ c/* d */{e: f/* g */;h: i}')).toBe('a c{e: f;h: i}');
  });

  it('ends with a comment that was left open', () => {
    expect(compactStyle('a{b: c} /* d')).toBe('a{b: c}');
    expect(compactStyle('a{b: c} /*! d')).toBe('a{b: c}');
  });

  it('changes nothing a second time', () => {
    const once = compactStyle('a , b { c : d ; /* e */ } /* f */ g { h : i }');
    expect(compactStyle(once)).toBe(once);
  });
});
