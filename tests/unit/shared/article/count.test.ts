import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleWords, countWords, readingMinutes } from '../../../../shared/article/count';

const text = (value: string) => ({
  kind: 'text' as const,
  text: value,
  bold: false,
  italic: false,
  link: '',
});

test('words hold a letter or a digit', () => {
  expect(countWords("Foto's van de top 10 – en € 5, zo'n 24 uur.")).toBe(10);
  expect(countWords('')).toBe(0);
  expect(countWords(' … – ! ')).toBe(0);
});

test('words are what white space divides, whatever the letters', () => {
  const pieces = fc.constantFrom(
    'a',
    'é',
    '7',
    '٣',
    '字',
    '😀',
    '𝒜',
    '–',
    "'",
    ' ',
    '\n',
    '\u00a0',
    '\u2003',
    '\ud83d',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const value = parts.join('');
      const words = value.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part));
      expect(countWords(value)).toBe(words.length);
    }),
    { numRuns: 500 },
  );
});

test('captions are not counted', () => {
  const words = articleWords({
    headline: 'Twee woorden',
    standfirst: [text('Nog drie woorden')],
    body: [
      { kind: 'paragraph', runs: [text('En '), { ...text('vier'), bold: true }, text(' meer erbij')] },
      { kind: 'still', still: 'a', runs: [text('Een bijschrift')] },
    ],
  });
  expect(words).toBe(9);
});

test('reading takes at least a minute', () => {
  expect(readingMinutes(0)).toBe(1);
  expect(readingMinutes(275)).toBe(1);
  expect(readingMinutes(690)).toBe(3);
});
