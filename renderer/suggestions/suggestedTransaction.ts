import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { deletedBy } from '../../shared/article/Suggested';
import type { Suggesting, Unit } from '../../shared/review/suggestions/changeSteps';
import { changeSteps, kindBehind, stepToKind } from '../../shared/review/suggestions/changeSteps';
import type { TextStep } from '../../shared/review/restoreText';
import { flatIndexOf, positionOf } from '../editor/text/flatPosition';
import { flatUnitsBetween, singleUnits } from '../editor/text/flatUnits';
import { movesBlock } from '../editor/textCommands';
import type { TextShape } from '../editor/text/textShape';
import type { Stretch } from './changedStretches';
import { changedStretches, flatSize } from './changedStretches';

/** What a transaction comes to in the text as it is written. */
export interface WrittenChange {
  /** For one `applyDelta`. */
  steps: TextStep[];
  /** Where the transaction leaves the selection, as `flatText` counts. */
  anchor: number;
  head: number;
}

/**
 * What a transaction comes to in the text, where the text is not simply to say what the transaction's document says:
 * with `suggesting` everything is suggested; without, what is suggested about blocks that it changes stays with them.
 * `caret` is where the caret was, or null where words were selected.
 */
export function writtenChange(
  transaction: Transaction,
  shape: TextShape,
  suggesting: Suggesting | null,
  caret: number | null,
): WrittenChange {
  const { before, doc, selection } = transaction;
  const stretches = changedStretches(transaction, shape);
  const steps: TextStep[] = [];
  const places: { now: Stretch['now']; start: number; within: number[]; end: number }[] = [];
  let [old, written] = [0, 0];
  for (const [i, stretch] of stretches.entries()) {
    const [from, until] = stretch.old;
    if (from > old) steps.push({ retain: from - old });
    written += from - old;
    const [was, is] = [unitsOf(before, stretch.old, shape), unitsOf(doc, stretch.now, shape)];
    const change = changeSteps(was, is, suggesting, {
      // What lies after the caret is passed over, so that the next key deletes what follows it.
      forward: caret !== null && from === flatIndexOf(before, caret, shape),
      moved: transaction.getMeta(movesBlock) === true,
    });
    steps.push(...change.steps);
    places.push({ now: stretch.now, start: written, within: change.places, end: written + change.length });
    written += change.length;
    old = until;
    const kind = suggesting && kindBehind(was, is);
    const end = kind ? endBehind(before, until) : null;
    if (!suggesting || !kind || end === null || end >= (stretches[i + 1]?.old[0] ?? Infinity)) continue;
    const [unit] = unitsOf(before, [end, end + 1], shape);
    if (!unit) continue;
    if (end > until) steps.push({ retain: end - until });
    steps.push(stepToKind(unit, kind, suggesting));
    written += end + 1 - until;
    old = end + 1;
  }
  const placeOf = (position: number): number => {
    const index = flatIndexOf(doc, position, shape);
    let shift = 0;
    for (const { now, start, within, end } of places) {
      if (index < now[0]) break;
      if (index <= now[1]) return start + (within[index - now[0]] ?? end - start);
      shift = end - now[1];
    }
    return index + shift;
  };
  return { steps, anchor: placeOf(selection.anchor), head: placeOf(selection.head) };
}

/** Where the first block from there on ends that is not joined to the next one by what is suggested; null for nowhere. */
function endBehind(doc: Node, from: number): number | null {
  let end = -1;
  for (let i = 0; i < doc.childCount; i++) {
    const block = doc.child(i);
    end += block.content.size + 1;
    const { suggested } = block.attrs as { suggested?: { deleted?: string } | null };
    if (end >= from && !suggested?.deleted) return end;
  }
  return null;
}

/** The ids of suggestions that stand beside what a transaction changes, or in it, the nearest before it first. */
export function suggestionsBeside(transaction: Transaction, shape: TextShape): string[] {
  const { before } = transaction;
  return changedStretches(transaction, shape).flatMap(({ old: [from, until], now }) => {
    const isAsLong = until - from === now[1] - now[0];
    const [was, is] = isAsLong
      ? [unitsOf(before, [from, until], shape), unitsOf(transaction.doc, now, shape)]
      : [[], []];
    // What only sets words or blocks otherwise is a suggestion of its own.
    if (isAsLong && was.every(({ insert }, i) => insert === is[i]?.insert)) return [];
    const beside: [number, number] = [Math.max(0, from - 1), until + 1];
    return unitsOf(before, beside, shape).flatMap(({ attributes: { inserted, deleted } }) =>
      [inserted, deleted].filter((id) => typeof id === 'string'),
    );
  });
}

/**
 * The words a transaction takes out and puts in. What is crossed out already goes nowhere; what is put in among that is
 * only dressed so.
 */
export function changedWords(transaction: Transaction, shape: TextShape): { out: string; in: string } {
  const stretches = changedStretches(transaction, shape);
  const words = (doc: Node, side: keyof Stretch): string =>
    stretches
      .flatMap((stretch) => unitsOf(doc, stretch[side], shape))
      .filter(({ attributes }) => side === 'now' || deletedBy(attributes) === '')
      .map(({ insert }) => (typeof insert === 'string' ? insert : '\uFFFC'))
      .join('');
  return { out: words(transaction.before, 'old'), in: words(transaction.doc, 'now') };
}

/** The characters of a document between two places, as `flatText` counts. */
export function unitsOf(doc: Node, [from, until]: readonly [number, number], shape: TextShape): Unit[] {
  const end = until >= flatSize(doc, shape) ? doc.content.size : positionOf(doc, until, shape);
  return from < until ? singleUnits(flatUnitsBetween(doc, positionOf(doc, from, shape), end, shape)) : [];
}
