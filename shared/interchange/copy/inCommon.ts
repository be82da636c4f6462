import type * as Y from 'yjs';
import { bodyOf, headlineOf } from '../../article/documentShape';
import type { Reading } from '../../article/flatText';
import { plainText, readBlocks, readLine } from '../../article/flatText';
import type { Copy, CopyUnit } from './Copy';

/** How much of a copy stands in an article. */
export interface InCommon {
  /** Paragraphs of the copy that stand in the article as well, of so many. */
  same: number;
  of: number;
  /** Whether the copy is evidently one of that article. */
  isLike: boolean;
}

const readings: Reading[] = ['original', 'accepted'];

/** Fewer characters than this that are the same say nothing. */
const fewest = 40;

/**
 * Compares a copy with an article, paragraph by paragraph, whatever is suggested in either: it is like it where at least
 * half of its words stand there too, in whole paragraphs, or where the headline is the same and a paragraph is.
 */
export function inCommon(copy: Copy, doc: Y.Doc): InCommon {
  const there = new Set(
    readings.flatMap((reading) =>
      readBlocks(bodyOf(doc), reading).map(({ runs }) => simply(plainText(runs))),
    ),
  );
  const heads = readings.map((reading) => simply(plainText(readLine(headlineOf(doc), reading))));
  const [best] = readings
    .map((reading) => {
      const lines = linesOf(copy.texts.body, reading);
      const same = lines.filter((line) => there.has(line));
      const head = linesOf(copy.texts.headline, reading).join(' ');
      const [common, all] = [lettersOf(same), lettersOf(lines)];
      const isLike =
        (common >= fewest && common * 2 >= all) || (head !== '' && heads.includes(head) && same.length > 0);
      return { same: same.length, of: lines.length, isLike };
    })
    .sort((one, other) => Number(other.isLike) - Number(one.isLike) || other.same - one.same);
  return best ?? { same: 0, of: 0, isLike: false };
}

/** The lines of a text of a copy that say something, with what is suggested in it taken over or turned down. */
export function linesOf(units: readonly CopyUnit[], reading: Reading): string[] {
  const left = units.filter(({ inserted, deleted }) => (reading === 'accepted' ? !deleted : !inserted));
  return left
    .map(({ insert }) => (typeof insert === 'string' ? insert : ' '))
    .join('')
    .split('\n')
    .map(simply)
    .filter(Boolean);
}

function simply(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function lettersOf(lines: readonly string[]): number {
  return lines.reduce((count, { length }) => count + length, 0);
}
