import type { PartLanguage } from '../partLanguages';
import { isAddress } from './isAddress';

/** A word as a dictionary is asked about it, and where it stands in what was split. */
export interface SpellingWord {
  from: number;
  until: number;
  /** Without signs that cannot be seen, and with `'` for every apostrophe. */
  word: string;
  /** What it may stand for as well, by the sign beside it: an abbreviation, a part before a hyphen. One that is right will do. */
  others: readonly string[];
  /** The language it is said to be in, where that is not the article's. */
  language?: PartLanguage;
}

/** Longest word that is judged, in characters. */
export const longestWord = 60;

/** A chunk between spaces that is longer is no address. */
const longestAddress = 300;

const chunks = /\S+/g;
/** Letters of which each but the last has a full stop, which no dictionary is asked about; or else a word. */
const words =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]|['’\u2010\u2011-](?=[\p{L}\p{N}]))*/gu;
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const hyphens = /[\u2010\u2011]/g;
const apostrophes = /[’ʼ]/g;
/** What is judged is written in Latin letters, and has no digits. */
const judged = /^[\p{Script=Latin}\p{M}'-]+$/u;

/**
 * The words of a text that can be judged, in order. Left out are numbers and words with digits, addresses, names after
 * `@` or `#`, single letters, other scripts, letters with full stops between them (o.a.) and what is longer than
 * `longestWord`. Words joined by a hyphen are one.
 */
export function splitWords(text: string): SpellingWord[] {
  const found: SpellingWord[] = [];
  for (const { 0: chunk, index } of text.matchAll(chunks)) {
    if (chunk.length <= longestAddress && isAddress(chunk)) continue;
    for (const match of chunk.matchAll(words)) {
      const word = asAsked(match[0]);
      const letters = word.length;
      if (letters < 2 || letters > longestWord || !judged.test(word)) continue;
      const from = index + match.index;
      const until = from + match[0].length;
      found.push({ from, until, word, others: othersOf(word, text.charAt(from - 1), text.charAt(until)) });
    }
  }
  return found;
}

/** A word as dictionaries and lists have it. */
export function asAsked(word: string): string {
  return word.replace(unseen, '').normalize('NFC').replace(apostrophes, "'").replace(hyphens, '-');
}

function othersOf(word: string, before: string, after: string): string[] {
  const others: string[] = [];
  if (after === '.') others.push(`${word}.`);
  if (/['’]/.test(after)) others.push(`${word}'`);
  if (/['’‘]/.test(before)) others.push(`'${word}`);
  if (/[\u2010\u2011-]/.test(after)) {
    others.push(`${word}-`);
    // The s between the parts of a Dutch compound: gezondheids- en welzijnszorg.
    if (word.length > 3 && word.endsWith('s')) others.push(word.slice(0, -1));
  }
  // In Dutch a capital that begins a word goes without its accent: Eén for één.
  const [first, second] = [word.charAt(0).toLowerCase(), word.charAt(1)];
  if (first !== second && second.normalize('NFD').charAt(0) === first) others.push(second + word.slice(1));
  return others;
}
