import type { ArticleLanguage } from '../../article/Article';
import type { Mend } from './Mend';
import { mendQuotes } from './mendQuotes';

/** Three dots, two spaces, a hyphen for a dash. A newline is a line break. */
const marks = /(?<!\.)\.{3}(?!\.)|(?<=\S) {2,}(?=\S)|(?<=\S )-(?= \S)/g;

/**
 * What typesetters would change of a text, in order: straight quotation marks and apostrophes, three dots, double
 * spaces, a hyphen between spaces. Only what is certain: addresses, sums and inches are left alone.
 */
export function mendTypography(text: string, language: ArticleLanguage): Mend[] {
  const mends = [...mendMarks(text), ...mendQuotes(text, language)];
  return mends.filter(({ from }) => !inAddress(text, from)).sort((a, b) => a.from - b.from);
}

function mendMarks(text: string): Mend[] {
  return [...text.matchAll(marks)].flatMap(({ 0: found, index: from }) => {
    const until = from + found.length;
    if (found === '...') return [{ from, until, becomes: '…' }];
    if (found !== '-') return [{ from, until, becomes: ' ' }];
    const sum = /\d/.test(text[from - 2] ?? '') && /\d/.test(text[until + 1] ?? '');
    return sum ? [] : [{ from, until, becomes: '–' }];
  });
}

/** Longest word that is looked through, in characters each way. */
const reach = 300;

/** Whether a place lies within something like an address. */
function inAddress(text: string, at: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, at - reach), at))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(at, at + reach))?.[0] ?? '';
  return /:\/\/|^www\.|@/.test(before + after);
}
