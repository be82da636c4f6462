import type { ArticleLanguage } from '../../article/Article';
import type { FactKind, FactStretch } from './Fact';
import { noNames } from './nameWords';
import { countingWord } from './countingWords';

/** A figure of a text, and what it is of. */
export interface Figure extends FactStretch {
  kind: Exclude<FactKind, 'name' | 'title'>;
}

const number = /(?<![\p{L}\p{N}.,])\d(?:[\d.,:\u202f]{0,22}\d)?/gu;

const months = {
  nl: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
};
const money =
  "euro(?:'s|’s|s)?|eurocent|cent|dollars?|pond|pounds?|gulden|kroon|kronen|frank|yen|yuan|roebel|EUR|USD|GBP";
const scales = 'duizend|miljoen|miljard|biljoen|mln\\.?|mld\\.?|thousand|million|billion|trillion|m|bn';
const end = '(?![\\p{L}\\p{N}])';
const gap = '[ \\u00a0\\u202f]';

const after = {
  percentage: new RegExp(
    `^(?:${gap}?[%‰]|${gap}(?:procentpunt(?:en)?|procent|percentage points?|per ?cent)${end})`,
    'u',
  ),
  scale: new RegExp(`^(?:${gap}|-)?(?:${scales})${end}`, 'u'),
  money: new RegExp(`^(?:${gap}(?:${money})${end}|${gap}?[€$£¥])`, 'u'),
  time: new RegExp(`^${gap}(?:uur|a\\.m\\.|p\\.m\\.|am|pm|o'clock|o’clock)${end}`, 'u'),
  ordinal: new RegExp(`^(?:st|nd|rd|th|e|ste|de)${end}`, 'u'),
  word: new RegExp(`^[ \\u00a0](\\p{L}[\\p{L}\\p{M}'’-]{0,29})${end}`, 'u'),
};

const day = {
  nl: new RegExp(`^(?:e|ste|de)?${gap}(?:${months.nl})(?:${gap}\\d{4})?${end}`, 'iu'),
  en: new RegExp(`^(?:st|nd|rd|th)?${gap}(?:of${gap})?(?:${months.en})(?:,?${gap}\\d{4})?${end}`, 'u'),
};
const monthBefore = {
  nl: new RegExp(`(?<![\\p{L}\\p{N}])(?:${months.nl})${gap}$`, 'iu'),
  en: new RegExp(`(?<![\\p{L}\\p{N}])(?:${months.en})${gap}$`, 'u'),
};
const yearAfter = new RegExp(`^(?:st|nd|rd|th)?,?${gap}\\d{4}${end}`, 'u');
const yearBefore =
  /(?<!\p{L})(?:in|sinds|uit|van|voor|na|tot|vanaf|begin|medio|eind|zomer|winter|voorjaar|najaar|herfst|lente|jaar|since|from|of|until|before|after|by|early|mid|late|summer|spring|autumn|year)[ \u00a0]$/iu;
const numericDate = /^-\d{1,2}-\d{2,4}(?!\d)|^\/\d{1,2}\/\d{2,4}(?!\d)/u;

/** So many characters around a number are looked at. */
const looked = 48;

/** The figures of a text, in digits and in words, in order. Takes time with its length. */
export function figuresIn(text: string, language: ArticleLanguage): Figure[] {
  const figures: Figure[] = [];
  let done = 0;
  for (const { 0: digits, index } of text.matchAll(number)) {
    if (index < done) continue;
    const figure = figureAt(text, index, index + digits.length, language);
    figures.push(figure);
    done = figure.until;
  }
  const inWords = Array.from(text.matchAll(countingWord[language]), ({ 0: word, index }) =>
    withWord(text, { kind: 'number', from: index, until: index + word.length }),
  );
  const free = inWords.filter(
    ({ from, until }) => !figures.some((one) => one.from < until && from < one.until),
  );
  return [...figures, ...free].toSorted((a, b) => a.from - b.from);
}

/** What the number between two places is of, with what belongs to it on both sides. */
function figureAt(text: string, from: number, until: number, language: ArticleLanguage): Figure {
  const before = text.slice(Math.max(0, from - looked), from);
  const rest = (at = until): string => text.slice(at, at + looked);
  const grown = (pattern: RegExp, at = until): number => at + (pattern.exec(rest(at))?.[0].length ?? 0);
  const scaled = grown(after.scale);
  const sign = /(?:[€$£¥]|(?<!\p{L})(?:EUR|USD|GBP))[ \u00a0\u202f]?$/u.exec(before)?.[0].length ?? 0;
  if (sign > 0) return { kind: 'amount', from: from - sign, until: scaled };
  const percent = grown(after.percentage);
  if (percent > until) return { kind: 'percentage', from, until: percent };
  const paid = grown(after.money, scaled);
  if (paid > scaled) return { kind: 'amount', from, until: paid };
  const date = dateAt(text.slice(from, until), before, rest(), language);
  if (date) return { kind: 'date', from: from - date.before, until: until + date.after };
  if (scaled > until) return withWord(text, { kind: 'number', from, until: scaled });
  const nth = grown(after.ordinal);
  return withWord(text, { kind: 'number', from, until: nth });
}

/** How far a date reaches around its number; null where that is part of none. */
function dateAt(
  digits: string,
  before: string,
  rest: string,
  language: ArticleLanguage,
): { before: number; after: number } | null {
  const isDay = /^\d{1,2}$/.test(digits);
  const isYear = /^(?:1[0-9]|20)\d\d$/.test(digits);
  const dayAfter = isDay ? day[language].exec(rest)?.[0].length : undefined;
  if (dayAfter !== undefined) return { before: 0, after: dayAfter };
  const numeric = /^\d{1,4}$/.test(digits) ? numericDate.exec(rest)?.[0].length : undefined;
  if (numeric !== undefined) return { before: 0, after: numeric };
  const time = /^\d{1,2}(?:[.:]\d\d)?$/.test(digits) ? after.time.exec(rest)?.[0].length : undefined;
  if (time !== undefined) return { before: 0, after: time };
  const month = isDay || isYear ? monthBefore[language].exec(before)?.[0].length : undefined;
  if (month !== undefined)
    return { before: month, after: isYear ? 0 : (yearAfter.exec(rest)?.[0].length ?? 0) };
  // What is counted stands right after its number; a year has something before it that says so, or nothing after it.
  return isYear && (yearBefore.test(before) || !after.word.test(rest)) ? { before: 0, after: 0 } : null;
}

/** With the word that says what is counted, if one follows. */
function withWord(text: string, figure: Figure): Figure {
  const found = after.word.exec(text.slice(figure.until, figure.until + looked));
  if (!found?.[1] || noNames.has(found[1].toLowerCase())) return figure;
  return { ...figure, until: figure.until + found[0].length };
}
