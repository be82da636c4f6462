import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Run } from '../../../../shared/article/Article';
import { listMarkup, runsMarkup } from '../../../../shared/pages/runsMarkup';
import { words } from '../../../fixtures/filmArticle';

describe('runsMarkup', () => {
  it('escapes every character that could be markup', () => {
    expect(runsMarkup([words(`<img src=x onerror="a('b')"> & zo`)])).toBe(
      '&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt; &amp; zo',
    );
  });

  it('keeps one link whole across its marks', () => {
    const link = 'https://filmblad.example/';
    expect(
      runsMarkup([
        words('een ', { link }),
        words('hele', { link, bold: true }),
        words(' link', { link }),
        words('.'),
      ]),
    ).toBe('<a href="https://filmblad.example/">een <strong>hele</strong> link</a>.');
  });

  it('says of words in another language which it is, as one across their marks', () => {
    const language = 'en';
    expect(
      runsMarkup([
        words('Hij zei: '),
        words('to ', { language }),
        words('be', { language, italic: true }),
        { kind: 'line-break' },
        words('or not', { language }),
        words(' en '),
        words('ne pas', { language: 'fr' }),
      ]),
    ).toBe('Hij zei: <span lang="en">to <em>be</em><br>or not</span> en <span lang="fr">ne pas</span>');
  });

  it('has what says a language within a link, and sets apart what is written from right to left', () => {
    const link = 'https://filmblad.example/';
    expect(runsMarkup([words('de ', { link }), words('سلام', { link, language: 'ar' }), words(' dus')])).toBe(
      '<a href="https://filmblad.example/">de <span lang="ar" dir="rtl">سلام</span></a> dus',
    );
    expect(runsMarkup([words('a', { link, language: 'en' }), words('b', { language: 'en' })])).toBe(
      '<a href="https://filmblad.example/"><span lang="en">a</span></a><span lang="en">b</span>',
    );
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//filmblad.example/',
    'java\nscript:alert(1)',
  ])('keeps the words of %s and drops the link', (link) => {
    expect(runsMarkup([words('tekst', { link })])).toBe('tekst');
  });

  it('never lets a text or link out of its place', () => {
    const run = fc.record({
      kind: fc.constant('text' as const),
      text: fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', ' ', '/') }),
      bold: fc.boolean(),
      italic: fc.boolean(),
      link: fc.constantFrom(
        '',
        'https://a.nl/?"><script>',
        "mailto:a@b.nl'",
        'javascript:1',
        'https://a.nl/%zz',
      ),
    });
    fc.assert(
      fc.property(fc.array(run), (runs: Run[]) => {
        const markup = runsMarkup(runs);
        const tags = markup.match(/<[^>]*>/g) ?? [];
        for (const tag of tags)
          expect(tag).toMatch(/^<(?:\/?(?:strong|em)|\/a|a href="(?:https:|mailto:)[^"'<> ]*"|br)>$/);
        expect(markup.replace(/<[^>]*>/g, '')).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe('listMarkup', () => {
  const item = (text: string, depth: number, ordered = false): Extract<Block, { kind: 'list-item' }> => ({
    kind: 'list-item',
    ordered,
    depth,
    runs: [words(text)],
  });

  it('nests by depth and goes back', () => {
    expect(listMarkup([item('a', 0), item('b', 1, true), item('c', 1, true), item('d', 0)])).toBe(
      '<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>',
    );
  });

  it('starts another list where the kind changes, and takes a skipped depth as one', () => {
    expect(listMarkup([item('a', 0), item('b', 0, true)])).toBe('<ul><li>a</li></ul><ol><li>b</li></ol>');
    expect(listMarkup([item('a', 2), item('b', 0), item('c', 5)])).toBe(
      '<ul><li>a</li></ul><ul><li>b<ul><li>c</li></ul></li></ul>',
    );
  });

  it('closes everything it opens, whatever the depths', () => {
    const any = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.boolean()), { minLength: 1 });
    fc.assert(
      fc.property(any, (shape) => {
        const open: string[] = [];
        for (const tag of listMarkup(shape.map(([depth, ordered]) => item('x', depth, ordered))).match(
          /<[^>]+>/g,
        ) ?? []) {
          if (tag.startsWith('</')) expect(`</${open.pop()}>`).toBe(tag);
          else {
            // HTML wants list items right inside a list, and lists inside an item.
            expect(tag === '<li>' ? ['ul', 'ol'] : [undefined, 'li']).toContain(open.at(-1));
            open.push(tag.slice(1, -1));
          }
        }
        expect(open).toEqual([]);
      }),
    );
  });
});
