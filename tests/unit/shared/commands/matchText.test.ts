import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchText } from '../../../../shared/commands/matchText';

const marked = (query: string, text: string): string[] | null =>
  matchText(query, text)?.marks.map(([start, end]) => text.slice(start, end)) ?? null;

describe('matchText', () => {
  it('finds without regard to case and diacritics', () => {
    expect(marked('geex', 'Geëxporteerd')).toEqual(['Geëx']);
    expect(marked('ÉÉN', 'één avond')).toEqual(['één']);
  });

  it('finds words in any order, and nothing when one is missing', () => {
    expect(marked('tussen maak', 'Maak er een tussenkop van')).toEqual(['Maak', 'tussen']);
    expect(marked('maak citaat', 'Maak er een tussenkop van')).toBeNull();
  });

  it('takes first letters of words in order', () => {
    expect(marked('mtv', 'Maak er een tussenkop van')).toEqual(['M', 't', 'v']);
    expect(marked('vtm', 'Maak er een tussenkop van')).toBeNull();
  });

  it('forgives one slip in words of five letters and more, though never in the first', () => {
    for (const typed of ['expotreer', 'exporter', 'expporteer', 'exparteer'])
      expect(marked(typed, 'De hele site: exporteer bundel')?.[0]).toMatch(/^exporteer?/);
    expect(marked('spellin', 'Spelling aan of uit')).toEqual(['Spellin']);
    expect(marked('spelilng', 'Spelling aan of uit')).toEqual(['Spelling']);
    expect(marked('wpelling', 'Spelling aan of uit')).toBeNull();
    expect(marked('kopj', 'Kopie')).toBeNull();
    expect(marked('epxotreer', 'Exporteer')).toBeNull();
    const score = (query: string): number => matchText(query, 'Exporteer')?.score ?? -1;
    expect(score('exporteer')).toBeGreaterThan(score('expotreer'));
  });

  it('prefers a whole word, then the start of a word, then the inside', () => {
    const score = (text: string): number => matchText('re', text)?.score ?? -1;
    expect(score('Een re hier')).toBeGreaterThan(score('Een review hier'));
    expect(score('Een review hier')).toBeGreaterThan(score('Een kopregel is'));
  });

  it('marks what answered, within the text and in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.string({ unit: 'grapheme', maxLength: 4 }),
        (text, query) => {
          const match = matchText(query, text);
          let last = -1;
          for (const [start, end] of match?.marks ?? []) {
            expect(start).toBeGreaterThan(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
    );
  });

  it('always finds a text in itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(matchText(text, text)).not.toBeNull();
      }),
    );
  });
});
