import { elided } from './elided';
import type { Language } from './Texts';

/** A stretch right before the caret to be replaced, counted back from it, once the typed character stands there. */
export interface Smartened {
  /** Where the stretch begins, so many UTF-16 units before the caret. */
  from: number;
  /** Where it ends, likewise: 0 is the caret itself. */
  to: number;
  text: string;
}

/** How much of the text before is asked for, in UTF-16 units. */
export const smartReach = 300;

/** The only characters after which anything is replaced; most keys are none of them, and cost nothing more. */
const signs = new Set(['"', "'", '-', '.', ' ', ',', ';', ':', '!', '?', ')', '\u00a0', ...'0123456789']);

/** A quotation mark, and behind it up to the caret a word that begins with an apostrophe instead. */
const elision: Record<Language, RegExp> = {
  nl: new RegExp(`(?:^|[\\s([{“–—/-])‘(${elided.nl})$`, 'i'),
  en: new RegExp(`(?:^|[\\s([{“–—/-])‘(${elided.en})$`, 'i'),
};

/**
 * What a character that was just typed becomes, given the text of its block before it in the article's language; null
 * for nothing. Quotation marks and apostrophes, dashes, ellipses and the sign of multiplication; in addresses, and for
 * inches, nothing. As preflight sets what came from elsewhere (`mendTypography`).
 */
export function smartPunctuation(typed: string, before: string, language: Language): Smartened | null {
  if (!signs.has(typed) || /(?:\w:\/\/|\bwww\.|@)\S*$/.test(before)) return null;
  switch (typed) {
    case '"':
      return isInch(before) ? null : { from: 1, to: 0, text: opens(before, '“', '”') ? '“' : '”' };
    case "'":
      return { from: 1, to: 0, text: opens(before, '‘', '’') ? '‘' : '’' };
    case '-':
      return doubleDash(before) ?? apostrophe(before, language);
    case '.':
      return /(?:^|[^.])\.\.$/.test(before) ? { from: 3, to: 0, text: '…' } : apostrophe(before, language);
    case ' ':
      return singleDash(before) ?? apostrophe(before, language);
    default:
      return /\d/.test(typed) ? times(before) : apostrophe(before, language);
  }
}

/** Whether a quotation mark typed here opens a quotation. */
function opens(before: string, open: string, close: string): boolean {
  const last = before.at(-1) ?? ' ';
  if (/[\s([{]/.test(last)) return true;
  if (/[“‘]/.test(last)) return last !== open;
  // After a dash it ends what is still open, and begins something where nothing is.
  return /[-–—/]/.test(last) && before.lastIndexOf(open) <= before.lastIndexOf(close);
}

/** After a number, where there is no quotation to end. */
function isInch(before: string): boolean {
  return /\d$/.test(before) && before.lastIndexOf('“') <= before.lastIndexOf('”');
}

function doubleDash(before: string): Smartened | null {
  if (before.endsWith('–')) return { from: 2, to: 0, text: '—' };
  return /(?:^|[^-—])-$/.test(before) ? { from: 2, to: 0, text: '–' } : null;
}

/** A hyphen between spaces is a dash, unless it may be that of a sum. */
function singleDash(before: string): Smartened | null {
  return /[^\s\d] -$/.test(before) ? { from: 2, to: 1, text: '–' } : null;
}

/** Once a word that begins with an apostrophe has ended: the quotation mark before it was none. */
function apostrophe(before: string, language: Language): Smartened | null {
  const word = elision[language].exec(before)?.[1];
  return word === undefined ? null : { from: word.length + 2, to: word.length + 1, text: '’' };
}

/** An x between two numbers, with a space at both its sides or at neither. */
function times(before: string): Smartened | null {
  const [, number, space = ''] = /(?:^|[^\p{L}\p{N}.,])(\d+(?:[.,]\d+)?)( ?)x\2$/u.exec(before) ?? [];
  // 0x1f is a number as programs write it.
  if (number === undefined || (number === '0' && space === '')) return null;
  return { from: 2 + space.length, to: 1 + space.length, text: '×' };
}
