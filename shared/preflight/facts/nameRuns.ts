import type { ArticleLanguage } from '../../article/Article';
import { sentencesOf } from '../../article/sentences';
import type { FactStretch } from './Fact';
import { inNames, mostInARow } from './nameWords';

/** A row of words with capitals. */
export interface NameRun {
  words: NameWord[];
  /**
   * What its capitals say: its first word may have one because it begins a sentence, or all of them may because they
   * stand in an English headline.
   */
  doubt: 'none' | 'first' | 'all';
}

/** A word of a name, without the s that makes it a genitive, and without a common word it is tied to (`Netflix-film`). */
export interface NameWord extends FactStretch {
  text: string;
}

/** A name has at most so many words, and a word so many characters. */
const most = { words: 8, characters: 60 };

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*|&/gu;
const capital = /\p{Lu}|\p{Lt}/u;

/** A text in which most words have a capital says nothing by them: an English headline. */
const titleCase = 0.6;

/** The rows of words with capitals in a text. Takes time with its length. */
export function nameRuns(text: string, language: ArticleLanguage, isHeading: boolean): NameRun[] {
  const words = Array.from(text.matchAll(word), ({ 0: found, index }) => nameWord(found, index));
  const inTitle = isHeading && isTitleCase(words);
  const starts = new Set(sentencesOf(text, language).map(({ from }) => from));
  const runs: NameRun[] = [];
  let at = 0;
  while (at < words.length) {
    const first = words[at];
    if (!first || !hasCapital(first)) {
      at++;
      continue;
    }
    const taken = takeRun(text, words, at);
    at += taken.length;
    if (taken.some(isTooLong)) continue;
    const opens = opensSentence(text, first.from, starts);
    runs.push({ words: taken, doubt: inTitle ? 'all' : opens ? 'first' : 'none' });
  }
  return runs;
}

/** The words from the one at `at` on that make one name: nothing but a space, a full stop of initials, or small words between. */
function takeRun(text: string, words: readonly NameWord[], at: number): NameWord[] {
  const run: NameWord[] = [];
  let small = 0;
  for (let i = at; i < words.length && run.length < most.words; i++) {
    const next = words[i];
    const last = run.at(-1);
    if (!next || (last && !belongs(text.slice(last.until, next.from), last))) break;
    if (hasCapital(next)) small = 0;
    else if (++small > mostInARow || !isSmall(next)) break;
    run.push(next);
    // A genitive belongs to what comes after it, and ends the name.
    if (isGenitive(text, next)) break;
  }
  while (run.length > 1 && !hasCapital(run.at(-1) ?? { text: '' })) run.pop();
  return run;
}

function nameWord(found: string, from: number): NameWord {
  // What is no word is not looked into: that takes time with the square of its length.
  if (found.length > most.characters) return { text: found, from, until: from + found.length };
  const bare = found.replace(/['’-]+$/u, '');
  const owner = /^(.*[^'’])['’]s$/su.exec(bare)?.[1] ?? bare;
  const text = /^(.*?\p{Lu}.*?)(?:-[\p{Ll}\p{M}]+)+$/su.exec(owner)?.[1] ?? owner;
  return { text, from, until: from + text.length };
}

/** Whether two words are only a space apart, or initials and what follows them. */
function belongs(between: string, before: NameWord): boolean {
  if (/^[ \u00a0\u202f]$/u.test(between)) return true;
  return (
    /^\.[ \u00a0\u202f]?$/u.test(between) &&
    /^(?:\p{Lu}|\p{Lu}\p{Ll}|Chr|Fr|Joh|Th|Ph|St|Dr|Mr|Mrs|Ms)$/u.test(before.text)
  );
}

function isGenitive(text: string, { until }: NameWord): boolean {
  return /^['’]s?(?![\p{L}\p{N}])/u.test(text.slice(until, until + 4));
}

/** Of a name, that is: English writes the word for oneself with one. */
function hasCapital({ text }: Pick<NameWord, 'text'>): boolean {
  return capital.test(text) && !/^I(?:['’].*)?$/u.test(text);
}

function isSmall({ text }: NameWord): boolean {
  return inNames.has(text);
}

function isTooLong({ text }: NameWord): boolean {
  return text.length > most.characters;
}

function isTitleCase(words: readonly NameWord[]): boolean {
  return words.length > 2 && words.filter(hasCapital).length / words.length > titleCase;
}

/** Whether a word is the first of a sentence, or of what somebody says. */
function opensSentence(text: string, from: number, starts: ReadonlySet<number>): boolean {
  let start = from;
  while (start > 0 && /[‘“„"'’(«*–—-]/u.test(text.charAt(start - 1)) && from - start < 4) start--;
  return (
    starts.has(start) ||
    starts.has(from) ||
    /[:]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    start < from
  );
}
