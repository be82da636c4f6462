import type { Article, Block, Run } from '../article/Article';
import { countWords } from '../article/count';
import { creditTextFields } from '../article/readStill';
import { shownStills } from '../article/shownStills';
import type { Still } from '../still/Still';
import { alignBlocks, keyOf } from './alignBlocks';
import type { Comparison, FieldDifference, Row, StillDifference } from './Comparison';
import { comparedFields } from './Comparison';
import { comparePieces, isChanged, wordsIn } from './comparePieces';
import { lineOf } from './lineOf';
import { swapComparison } from './swapComparison';

/**
 * Tells how two states of an article differ, in every part of it that a person can change. Equal states give
 * no difference; swapped states give the same with insertions and deletions exchanged.
 */
export function compareArticles(before: Article, after: Article): Comparison {
  // Of two equally good ways to tell it, the same one is taken in both directions.
  if (JSON.stringify(before) > JSON.stringify(after)) return swapComparison(compare(after, before));
  return compare(before, after);
}

function compare(before: Article, after: Article): Comparison {
  const headline = comparePieces([lineOf(before.headline)], [lineOf(after.headline)]);
  const standfirst = comparePieces([before.standfirst], [after.standfirst]);
  const body = compareBodies(before.body, after.body);
  const texts = [
    headline,
    standfirst,
    ...body.filter(({ moved }) => moved === null).map(({ pieces }) => pieces),
  ];
  const count = (kind: 'deleted' | 'inserted'): number =>
    texts.reduce((sum, pieces) => sum + countWords(wordsIn(pieces, kind)), 0);
  return {
    headline,
    standfirst,
    body,
    fields: comparedFields.flatMap((field): FieldDifference[] => {
      const [old, fresh] = [before[field], after[field]];
      if (old === fresh) return [];
      return [{ field, before: old, after: fresh, pieces: comparePieces([lineOf(old)], [lineOf(fresh)]) }];
    }),
    stills: compareStills(before, after),
    tags:
      JSON.stringify(before.tags) === JSON.stringify(after.tags)
        ? null
        : { before: before.tags, after: after.tags },
    corrections:
      JSON.stringify(before.corrections) === JSON.stringify(after.corrections)
        ? null
        : { before: before.corrections, after: after.corrections },
    words: { inserted: count('inserted'), deleted: count('deleted') },
  };
}

function compareBodies(before: readonly Block[], after: readonly Block[]): Row[] {
  const rows: Row[] = [];
  let beforeAt = 0;
  let afterAt = 0;
  for (const step of alignBlocks(before, after)) {
    const old = before.slice(beforeAt, beforeAt + step.before);
    const fresh = after.slice(afterAt, afterAt + step.after);
    const pieces = comparePieces(runsOf(old), runsOf(fresh));
    rows.push({ beforeAt, afterAt, before: old, after: fresh, pieces, moved: null });
    beforeAt += step.before;
    afterAt += step.after;
  }
  markMoved(rows);
  return rows;
}

function runsOf(blocks: readonly Block[]): Run[][] {
  return blocks.map(({ runs }) => runs);
}

/** A block that is gone here and come there, with the same words, was moved. */
function markMoved(rows: Row[]): void {
  const gone = new Map<string, number[]>();
  rows.forEach(({ before: [block], after }, index) => {
    if (!block || after.length > 0) return;
    const key = keyOf(block);
    gone.set(key, [...(gone.get(key) ?? []), index]);
  });
  rows.forEach((row, index) => {
    const [block] = row.after;
    if (!block || row.before.length > 0 || !isWorthMoving(block)) return;
    const from = gone.get(keyOf(block))?.shift();
    const source = from === undefined ? undefined : rows[from];
    if (from === undefined || !source) return;
    row.moved = from;
    source.moved = index;
  });
}

function isWorthMoving(block: Block): boolean {
  return block.kind === 'still' || block.runs.length > 0;
}

/** Compares the stills that blocks show; one that no block shows any more is not told of. */
function compareStills(before: Article, after: Article): StillDifference[] {
  const old = shownStills(before);
  const fresh = shownStills(after);
  return [...new Set([...old.keys(), ...fresh.keys()])].sort().flatMap((id): StillDifference[] => {
    const [one, other] = [old.get(id) ?? null, fresh.get(id) ?? null];
    if (!one || !other) return [{ id, before: one, after: other, texts: [], picture: true }];
    const texts = [...creditTextFields, 'kind' as const, 'altText' as const].flatMap((part) => {
      const pieces = comparePieces([lineOf(one[part])], [lineOf(other[part])]);
      return isChanged(pieces) ? [{ part, pieces }] : [];
    });
    const picture =
      isOtherFile(one, other) ||
      one.focus.x !== other.focus.x ||
      one.focus.y !== other.focus.y ||
      isCutOtherwise(one, other);
    return texts.length > 0 || picture ? [{ id, before: one, after: other, texts, picture }] : [];
  });
}

/** Whether a still is another file: the same picture under another name is one too, for that is approved with it. */
export function isOtherFile({ original: one }: Still, { original: other }: Still): boolean {
  return one.hash !== other.hash || one.name !== other.name;
}

/** Whether a still is turned otherwise, or has other crops. */
export function isCutOtherwise(one: Still, other: Still): boolean {
  return one.turns !== other.turns || JSON.stringify(one.crops) !== JSON.stringify(other.crops);
}
