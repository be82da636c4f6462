import type { TextStep } from '../restoreText';
import type { Atom, Side } from './Sides';
import { charOf, copy, opposite } from './Sides';

/** The change of a text that lets one wording of a sentence stand, and suggests the other in its place. */
export interface WordingSteps {
  /** From the first character of the sentence on. */
  steps: TextStep[];
  /** What is written anew: where each character of which client and clock now stands, counted from there. */
  again: { client: number; clock: number; at: number }[];
}

/**
 * Lets the wording of one side stand in a sentence, and suggests that of the other, word by word: turned down, the
 * suggestion leaves the first, taken over, the second. Characters stay what they are wherever they can, for comments
 * are tied to them. `id` is that of the suggestion.
 */
export function wordingSteps(atoms: readonly Atom[], printed: Side, id: string): WordingSteps {
  const made = new Made(id);
  const suggested = opposite(printed);
  for (const word of wordsIn(atoms, printed, suggested)) {
    const isInPlace = standsInPlace(word, printed, suggested);
    for (const atom of word) {
      const [isPrinted, isSuggested] = [atom.seen[printed] === true, atom.seen[suggested] === true];
      if (isPrinted && isSuggested) made.keep(isInPlace ? null : 'deleted');
      else if (isPrinted) made.mark(atom, 'deleted', printed);
      else if (isSuggested && isInPlace) made.mark(atom, 'inserted', suggested);
      else if (isSuggested && atom.seen[copy.both]) made.drop();
    }
    if (isInPlace) continue;
    for (const atom of word) {
      if (!atom.seen[suggested]) continue;
      made.write(atom, 'inserted', suggested);
    }
  }
  return made;
}

/**
 * Lets the words of one side stand in a sentence and nothing else: what only the other has goes. `instead` says as which
 * characters those stand that do.
 */
export function meantSteps(
  atoms: readonly Atom[],
  meant: Side,
  instead: ReadonlyMap<Atom, Atom>,
): WordingSteps {
  const made = new Made('');
  const stands = new Map<Atom, number>();
  for (const atom of atoms) {
    if (atom.seen[meant]) {
      stands.set(atom, made.at);
      made.mark(atom, null, meant);
    } else if (atom.seen[copy.both]) made.drop();
  }
  for (const [{ client, clock }, now] of instead) {
    const at = stands.get(now);
    if (at !== undefined) made.again.push({ client, clock, at });
  }
  return made;
}

/** Atoms by word: what lies between white space that both sides have. */
function wordsIn(atoms: readonly Atom[], printed: Side, suggested: Side): Atom[][] {
  const words: Atom[][] = [[]];
  for (const atom of atoms) {
    const isSpace = atom.seen[printed] && atom.seen[suggested] && /\s/.test(charOf(atom));
    if (isSpace) words.push([atom], []);
    else words.at(-1)?.push(atom);
  }
  return words;
}

/**
 * Whether the two wordings of a word are told apart by marking its characters where they stand: one is the other with
 * more, or the whole of one comes before the whole of the other.
 */
function standsInPlace(word: readonly Atom[], printed: Side, suggested: Side): boolean {
  const of = word.filter(({ seen }) => seen[printed] || seen[suggested]);
  const isPrinted = of.map(({ seen }) => seen[printed] === true);
  const isSuggested = of.map(({ seen }) => seen[suggested] === true);
  const same = (flags: boolean[]): boolean => flags.every((flag) => flag === flags[0]);
  if (same(isPrinted) || same(isSuggested)) {
    const all = isPrinted.every(Boolean) || isSuggested.every(Boolean);
    return all || changes(isPrinted) <= 1;
  }
  const isCommon = of.some((_, at) => isPrinted[at] && isSuggested[at]);
  return !isCommon && changes(isPrinted) <= 1;
}

function changes(flags: readonly boolean[]): number {
  return flags.filter((flag, at) => at > 0 && flag !== flags[at - 1]).length;
}

/** The steps as they are made. */
class Made implements WordingSteps {
  readonly steps: TextStep[] = [];
  readonly again: WordingSteps['again'] = [];
  #at = 0;

  constructor(readonly id: string) {}

  /** How many characters there are by now. */
  get at(): number {
    return this.#at;
  }

  /** A character stays, marked or as it is. */
  keep(mark: 'deleted' | 'inserted' | null): void {
    this.#at++;
    const last = this.steps.at(-1);
    const isSame = last && 'retain' in last && (mark ? last.attributes?.[mark] : !last.attributes);
    if (isSame) last.retain++;
    else this.steps.push(mark ? { retain: 1, attributes: { [mark]: this.id } } : { retain: 1 });
  }

  drop(): void {
    const last = this.steps.at(-1);
    if (last && 'delete' in last) last.delete++;
    else this.steps.push({ delete: 1 });
  }

  /** A character that only one side has is marked, and written again where the other has taken it out. */
  mark(atom: Atom, mark: 'deleted' | 'inserted' | null, side: Side): void {
    if (atom.seen[copy.both]) this.keep(mark);
    else this.write(atom, mark, side);
  }

  /** A character is written anew, as a side has it set. */
  write(atom: Atom, mark: 'deleted' | 'inserted' | null, side: Side): void {
    this.again.push({ client: atom.client, clock: atom.clock, at: this.#at });
    this.#at++;
    const attributes = { ...atom.set[side], ...(mark && { [mark]: this.id }) };
    const last = this.steps.at(-1);
    if (
      last &&
      'insert' in last &&
      typeof last.insert === 'string' &&
      typeof atom.insert === 'string' &&
      JSON.stringify(last.attributes) === JSON.stringify(attributes)
    ) {
      last.insert += atom.insert;
    } else this.steps.push({ insert: atom.insert, attributes });
  }
}
