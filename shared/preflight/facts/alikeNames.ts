import { foldText } from '../../language/foldText';
import { withinEdits } from './withinEdits';

/** So many names are compared with each other at most. */
const mostCompared = 1000;

/** A name, or its last words: somebody's surname. */
interface Compared {
  name: string;
  folded: string;
  isWhole: boolean;
  /** Which letters are in it, one bit for each; and its figures, which must be the same. */
  letters: number;
  figures: string;
}

/** What a word of Dutch or English ends in and is the same word still: `Nederland`, `Nederlandse`. */
const endings = new Set(['s', 'e', 'se', 'er', 'ers', 'en', 'n', 'es']);

/**
 * For each name those others that may be the same spelt otherwise: with another case or accent, or one or two letters
 * that differ. A surname is compared with the last words of longer names.
 */
export function alikeNames(names: readonly string[]): Map<string, string[]> {
  const bySize = new Map<number, Compared[]>();
  for (const name of names.slice(0, mostCompared)) {
    const words = name.split(' ');
    for (let from = 0; from < words.length; from++) {
      const compared = comparedOf(name, words.slice(from).join(' '), from === 0);
      const size = words.length - from;
      const known = bySize.get(size);
      if (known) known.push(compared);
      else bySize.set(size, [compared]);
    }
  }
  const alike = new Map<string, string[]>();
  const add = (name: string, other: string): void => {
    const known = alike.get(name) ?? [];
    if (!known.includes(other)) alike.set(name, [...known, other]);
  };
  for (const same of bySize.values()) {
    for (const [at, one] of same.entries()) {
      if (!one.isWhole) continue;
      for (const [i, other] of same.entries()) {
        if (i === at || (other.isWhole && i < at) || !mayBeSame(one, other)) continue;
        add(one.name, other.name);
        add(other.name, one.name);
      }
    }
  }
  return alike;
}

function comparedOf(name: string, words: string, isWhole: boolean): Compared {
  const folded = foldText(words);
  let letters = 0;
  for (let at = 0; at < folded.length; at++) letters |= 1 << (folded.charCodeAt(at) % 31);
  return { name, folded, isWhole, letters, figures: folded.replace(/\D+/g, ' ').trim() };
}

function mayBeSame(one: Compared, other: Compared): boolean {
  if (one.name === other.name || one.figures !== other.figures) return false;
  if (one.folded === other.folded) return one.isWhole && other.isWhole;
  const length = Math.min(one.folded.length, other.folded.length);
  const most = length >= 9 ? 2 : length >= 5 ? 1 : 0;
  // Each letter that differs takes one bit away and adds one at most.
  if (most === 0 || bitsIn(one.letters ^ other.letters) > 2 * most) return false;
  return !isInflected(one.folded, other.folded) && withinEdits(one.folded, other.folded, most);
}

/** Whether one word is the other with an ending. Of a name of several words that is an error all the same. */
function isInflected(one: string, other: string): boolean {
  if (one.includes(' ')) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) && endings.has(long.slice(short.length));
}

function bitsIn(value: number): number {
  let [left, bits] = [value, 0];
  for (; left !== 0; left &= left - 1) bits++;
  return bits;
}
