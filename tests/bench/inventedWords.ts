import { drawing } from './drawing';

const beginnings =
  'b d f g h j k l m n p r s t v w z bl br dr fr gr kl kr pl pr sch sl sp st str tr zw'.split(' ');
const middles = 'a e i o u aa ee ie oo uu eu oe ui ij ou'.split(' ');
const ends = ['', '', '', 'n', 'r', 'l', 's', 't', 'k', 'ng', 'rd', 'st'];
const tails = ['', '', '', '', 'en', 'er', 'ing', 'heid', 'lijk', 's', 't', 'te'];

/** The words that every Dutch text is full of, the commonest first. */
const common = (
  'de van het een en in is op te met dat die voor er zijn was aan niet om ook als hij maar dan bij nog naar of uit ' +
  'werd door over ze had wat heeft tot hun meer al wel zou kan na worden deze geen nu alleen waar moet zich jaar zo'
).split(' ');

/** Draws words as often as a language has them: a few all the time, most of them hardly ever. */
export interface WordDrawing {
  /** A word, by its rank's share. */
  word: () => string;
  /** All of them, the commonest first. */
  all: readonly string[];
}

/**
 * `count` words with the letters and endings of Dutch, the first of them real and common; a word's frequency
 * falls with its rank as Zipf's law has it. The same seed gives the same words.
 */
export function inventedWords(count: number, seed: number): WordDrawing {
  const draw = drawing(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(draw() * from.length)] ?? '';
  const all = new Set(common);
  while (all.size < count) {
    let word = '';
    for (let syllables = 1 + Math.floor(draw() * 3); syllables > 0; syllables--)
      word += pick(beginnings) + pick(middles) + pick(ends);
    all.add(word + pick(tails));
  }
  const words = [...all];
  const shares = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank++) shares[rank] = sum += 1 / (rank + 2.7);
  const word = (): string => {
    const wanted = draw() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shares[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
  return { word, all: words };
}
