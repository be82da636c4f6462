import type { Node } from '@tiptap/pm/model';
import { placeOf } from '../../shared/article/find/SearchStretch';
import type { SpellingWord } from '../../shared/article/spelling/splitWords';
import { splitWords } from '../../shared/article/spelling/splitWords';
import { stretchesOfBlock } from '../find/stretchesOfBlock';

/** A word of a block, and where it stands: in characters of the flat text from where the block begins. */
export interface BlockWord {
  word: SpellingWord;
  from: number;
  until: number;
}

/** A block of more characters is not judged: it would take too long to do so at once. */
const longestBlock = 30_000;

const split = new WeakMap<Node, readonly BlockWord[]>();

/** The words of a block that can be judged, without those that a suggestion crosses out. A block is split once. */
export function wordsOfBlock(block: Node): readonly BlockWord[] {
  const known = split.get(block);
  if (known) return known;
  const stretches = block.content.size > longestBlock ? [] : stretchesOfBlock(block, 0);
  const words = stretches.flatMap((stretch) =>
    splitWords(stretch.words).map((word) => ({ word, ...placeOf(stretch, word.from, word.until) })),
  );
  split.set(block, words);
  return words;
}
