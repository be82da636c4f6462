import type { ArticleLanguage } from '../../article/Article';
import type { Mend } from './Mend';
import { mendQuotes } from './mendQuotes';
import { remembered } from './remembered';

/** Three dots, two spaces, a hyphen for a dash. A newline is a line break. */
const marks = /(?<!\.)\.{3}(?!\.)|(?<=\S) {2,}(?=\S)|(?<=\S )-(?= \S)/g;

/**
 * What typesetters would change of a text, in order: straight quotation marks and apostrophes, three dots, double
 * spaces, a hyphen between spaces. Only what is certain: addresses, sums and inches are left alone.
 */
export function mendTypography(text: string, language: ArticleLanguage): readonly Mend[] {
  return mendsIn[language](text);
}

const mendsIn = {
  nl: remembered((text) => findMends(text, 'nl')),
  en: remembered((text) => findMends(text, 'en')),
};

/** Whether there is anything to look at: in most blocks there is not. */
const suspect = /['"]|\.{3}| {2}| - /;

function findMends(text: string, language: ArticleLanguage): Mend[] {
  if (!suspect.test(text)) return [];
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
  let [from, until] = [at, at];
  while (from > 0 && at - from < reach && !/\s/.test(text[from - 1] ?? '')) from--;
  while (until < text.length && until - at < reach && !/\s/.test(text[until] ?? '')) until++;
  return /:\/\/|^www\.|@/.test(text.slice(from, until));
}
