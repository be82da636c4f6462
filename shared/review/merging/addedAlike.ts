import type { ArticleLanguage } from '../../article/Article';
import { sentencesOf } from '../../article/sentences';
import { suggestedAttributes } from '../../article/Suggested';
import type { Atom, Side } from './Sides';
import { charOf, copy } from './Sides';

/** A place in which each side added the same. */
export interface AddedAlike {
  from: number;
  until: number;
  /** The side of which all that both added is: one of them may have gone on. */
  fuller: Side | null;
}

/**
 * The places where both sides added the very same whole sentences or blocks, empty ones too, set alike, between the same
 * two characters. One may have added more behind them.
 */
export function addedAlike(atoms: readonly Atom[], language: ArticleLanguage): AddedAlike[] {
  const found: AddedAlike[] = [];
  let from = 0;
  for (let at = 0; at <= atoms.length; at++) {
    if (atoms[at]?.seen[copy.base] === false) continue;
    const alike = alikeIn(atoms.slice(from, at), language);
    if (alike !== undefined) found.push({ from, until: at, fuller: alike });
    from = at + 1;
  }
  return found;
}

function alikeIn(added: readonly Atom[], language: ArticleLanguage): Side | null | undefined {
  const [one, other] = [copy.one, copy.other].map((side) => added.filter(({ seen }) => seen[side]));
  if (!one?.length || !other?.length) return undefined;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const sides: [Side, Side] = shorter === one ? [copy.one, copy.other] : [copy.other, copy.one];
  if (!shorter.every((atom, index) => isAlike(atom, longer[index], sides))) return undefined;
  if (shorter.length === longer.length) return null;
  return endsWhole(shorter, longer, language) ? sides[1] : undefined;
}

function isAlike(atom: Atom, other: Atom | undefined, [side, opposite]: [Side, Side]): boolean {
  if (!other || JSON.stringify(atom.insert) !== JSON.stringify(other.insert)) return false;
  const [set, otherwise] = [atom.set[side] ?? {}, other.set[opposite] ?? {}];
  const keys = Object.keys({ ...set, ...otherwise });
  if (keys.some((key) => suggestedAttributes.some((one) => one === key))) return false;
  return keys.every((key) => JSON.stringify(set[key]) === JSON.stringify(otherwise[key]));
}

/** Whether what one side added ends where a sentence or a block of what the other added does. */
function endsWhole(shorter: readonly Atom[], longer: readonly Atom[], language: ArticleLanguage): boolean {
  const words = shorter.map(charOf).join('');
  const all = longer.map(charOf).join('');
  if (words.endsWith('\n') || all.charAt(words.length) === '\n') return true;
  if (/\S{2}/.test(all.slice(words.length - 1, words.length + 1))) return false;
  return sentencesOf(all, language).some(({ until }) => until === words.trimEnd().length);
}
