import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms } from '../../../../../electron/library/search/findTerms';
import type { SoughtTerm } from '../../../../../electron/library/search/parseQuery';
import { stem } from '../../../../../electron/library/search/stem';
import { wordsOf } from '../../../../../electron/library/search/words';

const term = (words: string[], how: Partial<SoughtTerm> = {}): SoughtTerm => ({
  words,
  open: false,
  exact: false,
  ...how,
});

/** Whether a word answers, as it says in the guide: itself, an inflection, or the beginning of it. */
function answers(word: string, sought: string, { open, exact }: SoughtTerm, last: boolean): boolean {
  const inflected = !exact && [stem(sought), sought].some((one) => one === word || one === stem(word));
  return word === sought || inflected || (open && last && word.startsWith(sought));
}

/** Where a term begins in a text, found by reading all of its words. */
function beginnings(text: string, sought: SoughtTerm): number[] {
  const words = [...wordsOf(text)];
  return words.flatMap(({ start }, at) =>
    sought.words.every((one, next) =>
      answers(words[at + next]?.word ?? '', one, sought, next === sought.words.length - 1),
    )
      ? [start]
      : [],
  );
}

describe('finding terms in a text', () => {
  it('finds inflections, beginnings and phrases, and nothing within a word', () => {
    const text = 'De brieven van Zoë, een brief; de tafelbrief.\nAan zee';
    const found = (sought: SoughtTerm): string[] =>
      findTerms(text, [sought]).map(([start, end]) => text.slice(start, end));
    expect(found(term(['brief']))).toEqual(['brieven', 'brief']);
    expect(found(term(['brief'], { exact: true }))).toEqual(['brief']);
    expect(found(term(['zo'], { open: true }))).toEqual(['Zo']);
    expect(found(term(['tafelbrief', 'aan'], { exact: true }))).toEqual(['tafelbrief.\nAan']);
    expect(found(term(['e']))).toEqual([]);
  });

  it('knows a word in which an accent is a character of its own', () => {
    const text = 'Het cafe\u0301tje en de e\u0301e\u0301n';
    expect(findTerms(text, [term(['cafetje'])])).toEqual([[4, 12]]);
    expect(findTerms(text, [term(['een'])])).toEqual([[19, 24]]);
  });

  it('agrees with reading every word', () => {
    const syllable = fc.constantFrom('maan', 'man', 'brief', 'briev', 'huis', 'huiz', 'é', 'e\u0301', 'zee');
    const ending = fc.constantFrom('', 'en', 's', 'heden', 'heid', 'je', 'ies', 'ie', 'd', 't', '\u0301');
    const word = fc
      .tuple(fc.array(syllable, { minLength: 1, maxLength: 2 }), ending)
      .map(([parts, end]) => parts.join('') + end);
    const text = fc
      .array(fc.tuple(word, fc.constantFrom(' ', ', ', '\n', '-', ' \u0301')), { maxLength: 12 })
      .map((parts) => parts.flat().join(''));
    const folded = word.map((one) => [...wordsOf(one)][0]?.word ?? '').filter(Boolean);
    fc.assert(
      fc.property(
        text,
        fc.array(folded, { minLength: 1, maxLength: 2 }),
        fc.boolean(),
        fc.boolean(),
        (given, words, open, exact) => {
          const sought = term(words, { open, exact });
          const expected = beginnings(given, sought);
          expect(findTerms(given, [sought], 1)[0]?.[0]).toBe(expected[0]);
          const all = findTerms(given, [sought]);
          expect(all.every(([start, end], i) => start < end && start >= (all[i - 1]?.[1] ?? 0))).toBe(true);
          if (words.length === 1) expect(all.map(([start]) => start)).toEqual(expected);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
