import type { Block, Run } from '../article/Article';
import { attributesOf, attributesOfRun, lineBreakEmbed } from '../article/flatText';
import type { Piece, Row } from './Comparison';
import { lengthOfRuns } from './joinRuns';

type Attributes = Record<string, unknown>;

/** One step of a change to a flat text, as `Y.Text.applyDelta` takes it. */
export type TextStep =
  | { retain: number; attributes?: Attributes }
  | { insert: string | object; attributes: Attributes }
  | { delete: number };

/**
 * The steps that change a text from what its pieces say after into what they say before, touching only what
 * differs, so that whatever somebody else does to it meanwhile stays. `ends` are the blocks before, for where a
 * block that was joined ends again.
 *
 * They are for one `applyDelta`: `Y.Text.delete` forgets how the text before it is set, and may set what follows
 * it otherwise (yjs 13.6).
 */
export function restoringPieces(pieces: readonly Piece[], ends: readonly Block[]): TextStep[] {
  let block = 0;
  return pieces.flatMap((piece): TextStep[] => {
    switch (piece.kind) {
      case 'same':
        return [{ retain: lengthOfRuns(piece.runs) }];
      case 'set':
        return restoringMarks(piece.before, piece.after);
      case 'inserted':
        return [{ delete: lengthOfRuns(piece.runs) }];
      case 'deleted':
        return piece.runs.map(insertion);
      case 'split':
        return [{ delete: 1 }];
      case 'joined':
        return [{ insert: '\n', attributes: attributesOfEnd(ends[block++]) }];
    }
  });
}

/**
 * The steps that do the same to one row of a body. A block that is on one side only is put back or taken away
 * as a whole.
 */
export function restoringRow(row: Row): TextStep[] {
  if (row.before.length === 0) return [{ delete: lengthOfBlocks(row.after) }];
  if (row.after.length === 0) {
    return row.before.flatMap((block): TextStep[] => [
      ...block.runs.map(insertion),
      { insert: '\n', attributes: attributesOf(block) },
    ]);
  }
  const change = changeOf(attributesOfEnd(row.after.at(-1)), attributesOfEnd(row.before.at(-1)));
  return [...restoringPieces(row.pieces, row.before), retained(1, change)];
}

/** The step over a row that stays as it is after. */
export function keepingRow(row: Row): TextStep {
  return { retain: lengthOfBlocks(row.after) };
}

/** Whether steps change anything. */
export function doesAnything(steps: readonly TextStep[]): boolean {
  return steps.some((step) => !('retain' in step) || step.attributes !== undefined);
}

/** Characters of the flat text that blocks take, their newlines included. */
export function lengthOfBlocks(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { runs }) => sum + lengthOfRuns(runs) + 1, 0);
}

function attributesOfEnd(block: Block | undefined): Attributes {
  return block ? attributesOf(block) : {};
}

function insertion(run: Run): TextStep {
  const attributes = attributesOfRun(run);
  if (run.kind === 'text') return { insert: run.text, attributes };
  return { insert: run.kind === 'line-break' ? { ...lineBreakEmbed } : { embed: run.name }, attributes };
}

function retained(length: number, attributes: Attributes | null): TextStep {
  return attributes ? { retain: length, attributes } : { retain: length };
}

/** The same words with the marks they had; where both texts change marks, each stretch between is one step. */
function restoringMarks(before: readonly Run[], after: readonly Run[]): TextStep[] {
  const steps: TextStep[] = [];
  let [i, j, usedBefore, usedAfter] = [0, 0, 0, 0];
  for (let old = before[i], now = after[j]; old && now; old = before[i], now = after[j]) {
    const [leftBefore, leftAfter] = [lengthOfRuns([old]) - usedBefore, lengthOfRuns([now]) - usedAfter];
    const length = Math.min(leftBefore, leftAfter);
    steps.push(retained(length, changeOf(attributesOfRun(now), attributesOfRun(old))));
    usedBefore = length === leftBefore ? 0 : usedBefore + length;
    usedAfter = length === leftAfter ? 0 : usedAfter + length;
    if (usedBefore === 0) i++;
    if (usedAfter === 0) j++;
  }
  return steps;
}

/** The attributes to set so that `from` becomes `to`, null for those to take away; null when there are none. */
function changeOf(from: Attributes, to: Attributes): Attributes | null {
  const change: Attributes = {};
  for (const [key, value] of Object.entries(to)) if (from[key] !== value) change[key] = value;
  for (const key of Object.keys(from)) if (to[key] === undefined) change[key] = null;
  return Object.keys(change).length > 0 ? change : null;
}
