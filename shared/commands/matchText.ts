import { foldText, joinStretches, queryWords } from '../language/foldText';
import { oneLetterApart } from '../language/oneLetterApart';

/** How well a text answers to a query, and which characters of it did. */
export interface TextMatch {
  /** Higher is better; only comparable for the same query. */
  score: number;
  /** Stretches of the text that answered: start and end, in UTF-16 units. */
  marks: [start: number, end: number][];
}

/** In shorter words one wrong letter makes another word. */
const shortestSlip = 5;

const partOfWord = /[\p{L}\p{N}]/u;

/**
 * Finds the query's words in a text, in any order, without regard to case or diacritics. A word found
 * as a whole counts most, then at the start of a word, then inside one; a word that is nowhere as such
 * may still match as first letters of words in order (`mtv` in "maak er een tussenkop van"), or, from five
 * letters on, with one of them wrong, left out, too many or swapped with the next (`expotreer`). Null when one of
 * the query's words is not found at all.
 */
export function matchText(query: string, text: string): TextMatch | null {
  const folded = foldText(text);
  const marks: [number, number][] = [];
  let score = 0;
  for (const word of queryWords(query)) {
    const found = findBest(word, folded) ?? findInitials(word, folded) ?? findSlip(word, folded);
    if (!found) return null;
    score += found.score;
    marks.push(...found.marks);
  }
  // Of two texts that match alike, the shorter is the nearer.
  return { score: score - text.length / 1000, marks: joinStretches(marks) };
}

const startsWord = (folded: string, at: number): boolean =>
  at === 0 || !partOfWord.test(folded.charAt(at - 1));

function findBest(word: string, folded: string): TextMatch | null {
  let best: TextMatch | null = null;
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    const atStart = startsWord(folded, at);
    const whole = atStart && !partOfWord.test(folded.charAt(at + word.length));
    const score = (whole ? 4 : atStart ? 3 : 1) + (at === 0 ? 1 : 0);
    if (!best || score > best.score) best = { score, marks: [[at, at + word.length]] };
  }
  return best;
}

function findInitials(word: string, folded: string): TextMatch | null {
  if (word.length < 2) return null;
  const marks: [number, number][] = [];
  let next = 0;
  for (let at = 0; at < folded.length && next < word.length; at++) {
    if (!startsWord(folded, at) || folded[at] !== word[next]) continue;
    marks.push([at, at + 1]);
    next++;
  }
  return next === word.length ? { score: 0.5, marks } : null;
}

/** The start of a word that differs from what was typed by one slip of the fingers, which is never in its first letter. */
function findSlip(word: string, folded: string): TextMatch | null {
  if (word.length < shortestSlip) return null;
  for (let at = folded.indexOf(word.charAt(0)); at >= 0; at = folded.indexOf(word.charAt(0), at + 1)) {
    if (!startsWord(folded, at)) continue;
    for (const end of [at + word.length, at + word.length + 1, at + word.length - 1]) {
      if (end <= folded.length && oneLetterApart(word, folded.slice(at, end)))
        return { score: 0.4, marks: [[at, end]] };
    }
  }
  return null;
}
