import type { SpellingWord } from './splitWords';

/** What is known of a word: right or not, or undefined where a dictionary is still to be asked. */
export type Knows = (word: string) => boolean | undefined;

/**
 * Whether a word is right: in one of the readings it can have, or, joined by hyphens, in each of its parts. Undefined
 * while something that decides it is not known yet.
 */
export function judgeWord(word: SpellingWord, knows: Knows): boolean | undefined {
  const whole = anyOf(readingsOf(word).map(knows));
  if (whole === true) return true;
  const parts = partsOf(word).map(knows);
  if (parts.length === 0) return whole;
  if (whole === false && parts.includes(false)) return false;
  if (parts.every((part) => part === true)) return true;
  return undefined;
}

/** Everything a dictionary has to be asked to judge a word. */
export function askedOf(word: SpellingWord): string[] {
  return [...readingsOf(word), ...partsOf(word)];
}

function readingsOf({ word, others }: SpellingWord): string[] {
  return [word, ...others];
}

/** The parts of a word with hyphens, without single letters: TV is judged, the e of e-mail is not. */
function partsOf({ word }: SpellingWord): string[] {
  return word.includes('-') ? word.split('-').filter((part) => part.length > 1) : [];
}

function anyOf(known: readonly (boolean | undefined)[]): boolean | undefined {
  if (known.includes(true)) return true;
  return known.includes(undefined) ? undefined : false;
}
