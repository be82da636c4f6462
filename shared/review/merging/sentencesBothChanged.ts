import type { ArticleLanguage } from '../../article/Article';
import { sentencesOf } from '../../article/sentences';
import { suggestedAttributes } from '../../article/Suggested';
import { addedAlike } from './addedAlike';
import { isThere, readAtoms, suggestedIn, takingAll, takingNone } from './readAtoms';
import { meantBySides } from './meantBySides';
import type { Atom, Side } from './Sides';
import { charOf, copy, wordsOf } from './Sides';
import { writtenInstead } from './writtenInstead';
import { writtenTwice } from './writtenTwice';

/** A sentence that both sides changed. */
export interface SharedSentence {
  /** All that either side, or both before, has there. */
  atoms: Atom[];
  /** The side whose words are all that is meant, where nothing is to be chosen; else null. */
  meant: Side | null;
  /** Whether it can be told which letters are whose wording; else what both did stays together. */
  isClear: boolean;
}

/** So many blocks may end anew within a sentence of which one wording is chosen. */
const mostEnds = 2;

const sides = [copy.base, copy.one, copy.other] as const;

/**
 * The sentences in a block that both sides changed. What is one sentence on any side is one: where a side has made one
 * of two, both are meant. A block that one side took out whole, and in which the other wrote, is one with its end.
 */
export function sentencesBothChanged(atoms: readonly Atom[], language: ArticleLanguage): SharedSentence[] {
  if (isTakenOutByOne(atoms)) return [{ atoms: [...atoms], meant: null, isClear: !isSuggestedNow(atoms) }];
  const alike = addedAlike(atoms, language);
  const places = sides
    .flatMap((side) => {
      const found = placesOf(atoms, ({ seen }) => seen[side] === true, language);
      return side === copy.base ? found.map((place) => writtenInstead(atoms, ...place)) : found;
    })
    .concat(placesAsRead(atoms, language))
    .concat(writtenTwice(atoms))
    .concat(alike.map(({ from, until }) => [from, until]))
    .sort(([a], [b]) => a - b);
  const joined: [from: number, until: number][] = [];
  for (const [from, until] of places) {
    const last = joined.at(-1);
    if (last && (from < last[1] || isRunOn(atoms, from))) last[1] = Math.max(last[1], until);
    else joined.push([from, until]);
  }
  let taken = 0;
  return joined.flatMap(([from, until], index): SharedSentence[] => {
    const sentence = atoms.slice(from, until);
    const fuller = alike.find((one) => one.from === from && one.until === until)?.fuller ?? null;
    const meant = fuller ?? (hasSuggestions(sentence) ? null : meantBySides(sentence));
    if (meant) return [{ atoms: sentence, meant, isClear: true }];
    if (!isChangedByBoth(sentence)) return [];
    const next = joined[index + 1]?.[0] ?? atoms.length;
    const first = from - goneSpace(atoms.slice(taken, from).reverse());
    taken = until + goneSpace(atoms.slice(until, next));
    const whole = atoms.slice(first, taken);
    const isClear = !isSuggestedNow(whole) && !isTakenApart(whole);
    return [{ atoms: whole, meant: null, isClear }];
  });
}

/** The sentences of each side as they are printed, and with all that is suggested, where anything is. */
function placesAsRead(atoms: readonly Atom[], language: ArticleLanguage): [from: number, until: number][] {
  return sides
    .filter((side) => suggestedIn(atoms, side).size > 0)
    .flatMap((side) =>
      [takingNone, takingAll].flatMap((taken) =>
        placesOf(atoms, (atom) => isThere(atom, side, taken), language),
      ),
    );
}

/** The sentences of those atoms that are there, as places among all of them. */
function placesOf(
  atoms: readonly Atom[],
  isIn: (atom: Atom) => boolean,
  language: ArticleLanguage,
): [from: number, until: number][] {
  const found: [number, number][] = [];
  let line = '';
  let indices: number[] = [];
  const close = (): void => {
    for (const { from, until } of sentencesOf(line, language)) {
      const [first, last] = [indices[from], indices[until - 1]];
      if (first !== undefined && last !== undefined) found.push([first, last + 1]);
    }
    line = '';
    indices = [];
  };
  atoms.forEach((atom, index) => {
    if (!isIn(atom)) return;
    if (atom.insert === '\n') return close();
    line += charOf(atom);
    indices.push(index);
  });
  close();
  return found;
}

/**
 * Whether one side's words begin here right behind the other's, with no space between: both wrote in the same place, one
 * that was empty, or in the stead of what both took out.
 */
function isRunOn(atoms: readonly Atom[], at: number): boolean {
  const [before, after] = [atoms[at - 1], atoms[at]];
  if (!before || !after || [before, after].some((atom) => atom.seen[copy.base] || /\s/.test(charOf(atom))))
    return false;
  return before.seen[copy.one] !== after.seen[copy.one] && before.seen[copy.other] !== after.seen[copy.other];
}

/**
 * Whether each side changed its letters, or what is suggested of them, in its own way; or what both together have of it is
 * neither's: letters that were written again are others.
 */
function isChangedByBoth(atoms: readonly Atom[]): boolean {
  const [base, one, other, both] = [...sides, copy.both].map((of) =>
    JSON.stringify([
      wordsOf(atoms, of),
      ...[takingNone, takingAll].map((taken) => readAtoms(atoms, of, taken)),
    ]),
  );
  if (one !== base && other !== base && one !== other) return true;
  return both !== (one === base ? other : one);
}

/** How much white space that a side took out comes first: beside a sentence it belongs to what was done to that. */
function goneSpace(atoms: readonly Atom[]): number {
  const end = atoms.findIndex(
    (atom) => atom.insert === '\n' || !/\s/.test(charOf(atom)) || atom.seen[copy.both] === true,
  );
  return end < 0 ? atoms.length : end;
}

/** Whether one side has nothing left of a block, not even its end, while the other wrote in it. */
function isTakenOutByOne(atoms: readonly Atom[]): boolean {
  const end = atoms.at(-1);
  if (end?.insert !== '\n' || !end.seen[copy.base] || end.seen[copy.one] === end.seen[copy.other])
    return false;
  const gone = end.seen[copy.one] ? copy.other : copy.one;
  const left = end.seen[copy.one] ? copy.one : copy.other;
  if (wordsOf(atoms, gone) !== '') return false;
  const words = wordsOf(atoms, left);
  return words.trim() !== '' && words !== wordsOf(atoms, copy.base) && !words.slice(0, -1).includes('\n');
}

/** Whether a side put pictures or many blocks in it: a choice between two wordings is none about those. */
function isTakenApart(atoms: readonly Atom[]): boolean {
  const ends = atoms.filter(({ insert, seen }) => insert === '\n' && !seen[copy.base]);
  return ends.length > mostEnds || ends.some(({ set }) => set.some(({ still }) => still !== undefined));
}

/** Whether anything is suggested about what stands there, on any side, or was before. */
function hasSuggestions(atoms: readonly Atom[]): boolean {
  return isSuggestedNow(atoms) || atoms.some((atom) => isSuggestedIn(atom, copy.base));
}

/** Whether anything is suggested about it still: of what either side decided about, one wording can be chosen. */
function isSuggestedNow(atoms: readonly Atom[]): boolean {
  const now = [copy.one, copy.other, copy.both];
  return atoms.some((atom) => now.some((of) => isSuggestedIn(atom, of)));
}

function isSuggestedIn({ seen, set }: Atom, of: number): boolean {
  return seen[of] === true && suggestedAttributes.some((key) => set[of]?.[key] !== undefined);
}
