import type { Article, Block } from '../../shared/article/Article';
import { shownStills } from '../../shared/article/shownStills';
import { isCutOtherwise, isOtherFile } from '../../shared/review/compareArticles';
import type { Comparison, Row } from '../../shared/review/Comparison';
import type { Difference } from '../../shared/review/differencesOf';
import type { Still } from '../../shared/still/Still';

/** A still as it was and as it is; null on a side that has none there. Never null on both. */
export interface StillPair {
  before: Still | null;
  after: Still | null;
}

/** The stills that two states of an article show, by the id their blocks name. */
export interface ShownStills {
  before: ReadonlyMap<string, Still>;
  after: ReadonlyMap<string, Still>;
}

/** The stills of two states; none of one that is not here yet. */
export function stillsShown(before: Article | null, after: Article | null): ShownStills {
  const none: ReadonlyMap<string, Still> = new Map();
  return { before: before ? shownStills(before) : none, after: after ? shownStills(after) : none };
}

/** The still, or the two, that a row of the body shows; null where it shows none. */
export function stillsOfRow(row: Row, shown: ShownStills): StillPair | null {
  return pair(stillIn(row.before[0], shown.before), stillIn(row.after[0], shown.after));
}

/**
 * The still, or the two, that a difference is about; null where it is about something else. What is about a text of a
 * still has it as it is, on both sides: that its picture is another as well is a difference of its own.
 */
export function stillsOfDifference(
  { part, place }: Difference,
  comparison: Comparison,
  shown: ShownStills,
): StillPair | null {
  if (part.part === 'still') {
    const after = shown.after.get(part.still) ?? null;
    if (place.in === 'still' && place.part !== null) return pair(after, after);
    return pair(shown.before.get(part.still) ?? null, after);
  }
  const row = part.part === 'row' ? comparison.body[part.row] : undefined;
  return row ? stillsOfRow(row, shown) : null;
}

export interface PictureChanges {
  file: boolean;
  focus: boolean;
  crop: boolean;
}

/** What of a picture is another: the file, the spot that crops keep in view, how it is turned and cropped. */
export function pictureChanges({ before, after }: StillPair): PictureChanges {
  if (!before || !after) return { file: false, focus: false, crop: false };
  return {
    file: isOtherFile(before, after),
    focus: before.focus.x !== after.focus.x || before.focus.y !== after.focus.y,
    crop: isCutOtherwise(before, after),
  };
}

function stillIn(block: Block | undefined, stills: ReadonlyMap<string, Still>): Still | null {
  return block?.kind === 'still' ? (stills.get(block.still) ?? null) : null;
}

function pair(before: Still | null, after: Still | null): StillPair | null {
  return before || after ? { before, after } : null;
}
