import type { Node } from '@tiptap/pm/model';
import type { PartLanguage } from '../../shared/article/partLanguages';
import { partLanguage } from '../../shared/article/partLanguages';
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
  const foreign = foreignIn(block);
  const words = stretches.flatMap((stretch) =>
    splitWords(stretch.words).map((word) => {
      const place = placeOf(stretch, word.from, word.until);
      const language = foreign.find(({ from, until }) => from <= place.from && place.from < until)?.language;
      return { word: language ? { ...word, language } : word, ...place };
    }),
  );
  split.set(block, words);
  return words;
}

/** The stretches of a block that are said to be in another language than the article's, as its words are counted. */
function foreignIn(block: Node): { from: number; until: number; language: PartLanguage }[] {
  const found: { from: number; until: number; language: PartLanguage }[] = [];
  block.forEach(({ marks, nodeSize }, offset) => {
    const language = partLanguage(marks.find(({ type }) => type.name === 'language')?.attrs['code']);
    if (language) found.push({ from: offset, until: offset + nodeSize, language });
  });
  return found;
}
