import type { SpellingWord } from '../../shared/article/spelling/splitWords';
import { textNames } from '../../shared/article/textNames';
import type { Fault } from '../../shared/faults/Fault';
import type { FieldChain } from '../editor/FieldChain';
import type { Spot } from '../find/nextPlace';
import { nextPlace, previousPlace } from '../find/nextPlace';
import { blocksOf } from './blocksInSight';
import type { Judge } from './Judge';
import { wordsOfBlock } from './wordsOfBlock';

/** A word in one of the texts. */
export interface PlacedWord extends Spot {
  word: SpellingWord;
}

/** Dictionaries are asked about so many words ahead. */
const ahead = 500;

/** The word that a spot is in, at, or begins with; null for none that can be judged. */
export function wordAt(chain: FieldChain, spot: Spot): PlacedWord | null {
  const block = blocksOf(chain, spot.text).findLast(({ start }) => start <= spot.from);
  if (!block) return null;
  const words = wordsOfBlock(block.block).map((one) => placed(spot.text, block.start, one));
  return words.find(({ from, until }) => from <= spot.from && spot.from <= until) ?? null;
}

/**
 * The next word, or the one before, that is not right, from a spot on and beyond the end from the start again; null
 * when all are right, or what stood in the way of knowing.
 */
export async function nextMisspelling(
  chain: FieldChain,
  judge: Judge,
  spot: Spot,
  by: 1 | -1,
): Promise<{ found: PlacedWord | null; fault: Fault | null }> {
  const words = textNames.flatMap((text) =>
    blocksOf(chain, text).flatMap(({ block, start }) =>
      wordsOfBlock(block).map((one) => placed(text, start, one)),
    ),
  );
  const first = by > 0 ? nextPlace(words, spot) : previousPlace(words, spot);
  const ordered = by > 0 ? words : words.toReversed();
  const begin = by > 0 ? first : words.length - 1 - first;
  const round = [...ordered.slice(begin), ...ordered.slice(0, begin)];
  for (const [at, found] of round.entries()) {
    if (judge.of(found.word) === undefined) {
      const fault = await judge.learn(round.slice(at, at + ahead).map(({ word }) => word));
      if (fault) return { found: null, fault };
    }
    if (judge.of(found.word) === false) return { found, fault: null };
  }
  return { found: null, fault: null };
}

function placed(
  text: Spot['text'],
  start: number,
  { word, from, until }: { word: SpellingWord; from: number; until: number },
): PlacedWord {
  return { text, word, from: start + from, until: start + until };
}
