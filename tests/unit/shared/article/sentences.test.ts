import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../../shared/article/Article';
import { sentencesOf } from '../../../../shared/article/sentences';

const said = (text: string, language: ArticleLanguage = 'nl'): string[] =>
  sentencesOf(text, language).map(({ from, until }) => text.slice(from, until));

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['Eén zin.', ['Eén zin.']],
    ['Eerst dit. Dan dat! En nu?', ['Eerst dit.', 'Dan dat!', 'En nu?']],
    ['Zonder punt aan het eind', ['Zonder punt aan het eind']],
    [
      'Dat zei dr. Zandstra tegen prof. Beek. Meer niet.',
      ['Dat zei dr. Zandstra tegen prof. Beek.', 'Meer niet.'],
    ],
    [
      'J.R.R. Tolkien schreef het. A. de Boer las het.',
      ['J.R.R. Tolkien schreef het.', 'A. de Boer las het.'],
    ],
    ['‘Kom binnen!’ riep ze. Hij kwam.', ['‘Kom binnen!’ riep ze.', 'Hij kwam.']],
    ['Het kost 1.204,50 euro. Of € 3.50.', ['Het kost 1.204,50 euro.', 'Of € 3.50.']],
    ['Een regel\ndie doorloopt. Klaar.', ['Een regel\ndie doorloopt.', 'Klaar.']],
    ['', []],
    [' … – ! ', []],
  ])('%s', (text, sentences) => {
    expect(said(text)).toEqual(sentences);
  });

  it('knows what English abbreviates', () => {
    expect(said('Mr. Hale met Mrs. Wood. They left.', 'en')).toEqual([
      'Mr. Hale met Mrs. Wood.',
      'They left.',
    ]);
  });

  it('finds the same sentences in a long text as in each of its parts', () => {
    const one = 'Dat zei dr. Zandstra. Meer niet!';
    const many = said(Array.from({ length: 2000 }, () => one).join(' '));
    expect(many).toHaveLength(4000);
    expect(new Set(many)).toEqual(new Set(said(one)));
  });

  it('loses no letter and no digit, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', '.', '!', ' ', '\n', '7', '’', 'ي', '字', '😀', '\u0301', '\ud83d'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(text, (whole) => {
        const found = sentencesOf(whole, 'nl');
        let before = 0;
        for (const { from, until } of found) {
          expect(from).toBeGreaterThanOrEqual(before);
          expect(until).toBeGreaterThan(from);
          expect(whole.slice(before, from)).not.toMatch(/[\p{L}\p{N}]/u);
          before = until;
        }
        expect(whole.slice(before)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it.each(['a', '.', 'a.', 'A. ', '1.', '!’ ', '‘', ' ', 'ي. ', '😀'])(
    'takes time with the length of a text of %j only',
    (unit) => {
      const took = (times: number): number => {
        const text = unit.repeat(times);
        const start = performance.now();
        sentencesOf(text, 'nl');
        return performance.now() - start;
      };
      took(1000);
      const short = Math.max(took(10_000), took(10_000), 4);
      // The better of two: the machine may be busy with something else.
      expect(Math.min(took(80_000), took(80_000))).toBeLessThan(short * 30);
    },
  );
});
