import { diffArrays } from 'diff';
import type { Block } from '../article/Article';
import { plainText } from '../article/flatText';
import type { Aligned } from './Aligned';
import { BlockWords } from './BlockWords';

/** Beyond this many edits, and this many pairs to weigh, blocks are not looked for but taken in order. */
const mostEdits = 4000;
const mostPairs = 250_000;

/**
 * Finds which blocks of two bodies belong together: those that say the same first, and between them those
 * that say most alike, also where one was split or two were joined.
 */
export function alignBlocks(before: readonly Block[], after: readonly Block[]): Aligned[] {
  const changes = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: mostEdits });
  if (!changes) return alignGap(before, after);
  const aligned: Aligned[] = [];
  let oldAt = 0;
  let freshAt = 0;
  let gap = { old: 0, fresh: 0 };
  const close = (): void => {
    const old = before.slice(oldAt - gap.old, oldAt);
    const fresh = after.slice(freshAt - gap.fresh, freshAt);
    aligned.push(...alignGap(old, fresh));
    gap = { old: 0, fresh: 0 };
  };
  for (const { count, removed, added } of changes) {
    if (removed) {
      gap.old += count;
      oldAt += count;
    } else if (added) {
      gap.fresh += count;
      freshAt += count;
    } else {
      close();
      for (let i = 0; i < count; i++) aligned.push({ before: 1, after: 1 });
      oldAt += count;
      freshAt += count;
    }
  }
  close();
  return aligned;
}

/** What a block says and is; how its words are set makes no other block of it. */
export function keyOf(block: Block): string {
  const { runs, ...kind } = block;
  return `${JSON.stringify(kind)} ${plainText(runs)}`;
}

/** The ways on from a place, with how much they say alike; the plain ones first, so that they win where all is equal. */
const steps: readonly Aligned[] = [
  { before: 1, after: 1 },
  { before: 1, after: 0 },
  { before: 0, after: 1 },
  { before: 1, after: 2 },
  { before: 2, after: 1 },
];

function alignGap(before: readonly Block[], after: readonly Block[]): Aligned[] {
  const rows = before.length;
  const columns = after.length;
  if (rows === 0 || columns === 0 || rows * columns > mostPairs) {
    return [...before.map(() => ({ before: 1, after: 0 })), ...after.map(() => ({ before: 0, after: 1 }))];
  }
  const old = new BlockWords(before);
  const fresh = new BlockWords(after);
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const chosen = new Uint8Array((rows + 1) * width);
  for (let i = rows; i >= 0; i--) {
    for (let j = columns; j >= 0; j--) {
      if (i === rows && j === columns) continue;
      let most = -1;
      steps.forEach((step, index) => {
        if (i + step.before > rows || j + step.after > columns) return;
        const alike = old.alike(fresh, i, j, step);
        if (alike === null) return;
        const score = alike + (best[(i + step.before) * width + j + step.after] ?? 0);
        if (score <= most) return;
        most = score;
        chosen[i * width + j] = index;
      });
      best[i * width + j] = most;
    }
  }
  const aligned: Aligned[] = [];
  for (let i = 0, j = 0; i < rows || j < columns;) {
    const step = steps[chosen[i * width + j] ?? 0] ?? { before: 1, after: 1 };
    aligned.push(step);
    i += step.before;
    j += step.after;
  }
  return aligned;
}
