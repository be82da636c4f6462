import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { Step } from '@tiptap/pm/transform';
import type * as Y from 'yjs';
import { flatIndexOf } from './flatPosition';
import type { FlatUnit } from './flatUnits';
import { flatUnitsBetween, lengthOf, singleUnits } from './flatUnits';
import { attributesOfBlockNode, differenceOf } from './nodeAttributes';
import type { TextShape } from './textShape';

/**
 * Carries an editor's transaction over into the shared text, step by step, so that the text says what
 * the person did (typed here, deleted that) and not merely how the result differs. The text must have
 * been equal to the transaction's first document; it is equal to its last one afterwards. Call inside
 * `doc.transact`.
 */
export function storeTransaction(text: Y.Text, transaction: Transaction, shape: TextShape): void {
  transaction.steps.forEach((step, i) => {
    const before = transaction.docs[i];
    const after = transaction.docs[i + 1] ?? transaction.doc;
    if (before) storeStep(text, step, before, after, shape);
  });
}

function storeStep(text: Y.Text, step: Step, before: Node, after: Node, shape: TextShape): void {
  const ranges: [number, number, number, number][] = [];
  step.getMap().forEach((oldStart, oldEnd, newStart, newEnd) => {
    ranges.push([oldStart, oldEnd, newStart, newEnd]);
  });
  // From the last to the first, so that what lies before a range keeps its place.
  for (const [oldStart, oldEnd, newStart, newEnd] of ranges.reverse()) {
    const at = flatIndexOf(before, oldStart, shape);
    const old = flatUnitsBetween(before, oldStart, oldEnd, shape);
    const inserted = flatUnitsBetween(after, newStart, newEnd, shape);
    replaceUnits(text, at, old, inserted);
    if (shape === 'body') formatBlockAround(text, before, oldEnd, after, newEnd, at + totalLength(inserted));
  }
  if (ranges.length === 0) formatDifferences(text, step, before, after, shape);
}

/**
 * Replaces stretches. Newlines that stay at either end are kept and only formatted: they end the same
 * blocks as before. Words are never kept because they happen to be the same: what was typed anew must
 * stay when somebody else erases what was there.
 */
function replaceUnits(text: Y.Text, at: number, old: FlatUnit[], inserted: FlatUnit[]): void {
  let head = 0;
  while (areNewlines(old[head], inserted[head])) head++;
  let tail = 0;
  while (
    tail < Math.min(old.length, inserted.length) - head &&
    areNewlines(old[old.length - 1 - tail], inserted[inserted.length - 1 - tail])
  ) {
    tail++;
  }
  const middle = old.slice(head, old.length - tail);
  const end = at + head + totalLength(middle);
  formatUnits(text, end, old.slice(old.length - tail), inserted.slice(inserted.length - tail));
  if (middle.length > 0) text.delete(at + head, totalLength(middle));
  insertUnits(text, at + head, inserted.slice(head, inserted.length - tail));
  formatUnits(text, at, old.slice(0, head), inserted.slice(0, head));
}

function insertUnits(text: Y.Text, at: number, units: readonly FlatUnit[]): void {
  const [unit, ...others] = units;
  if (!unit) return;
  if (others.length > 0) {
    // At once: each on its own would look for its place from the beginning of the text.
    const inserts = units.map(({ insert, attributes }) => ({ insert, attributes: { ...attributes } }));
    text.applyDelta(at > 0 ? [{ retain: at }, ...inserts] : inserts);
  } else if (typeof unit.insert === 'string') text.insert(at, unit.insert, { ...unit.attributes });
  else text.insertEmbed(at, unit.insert, { ...unit.attributes });
}

/** Formats newlines that stay but changed attributes; both rows have the same length. */
function formatUnits(
  text: Y.Text,
  at: number,
  before: readonly FlatUnit[],
  after: readonly FlatUnit[],
): void {
  before.forEach((unit, i) => {
    const change = differenceOf(unit.attributes, after[i]?.attributes ?? {});
    if (change) text.format(at + i, 1, change);
  });
}

/**
 * When a change ends inside a block, the block's newline stays but may now belong to a block of
 * another kind: two blocks were joined, or one was split.
 */
function formatBlockAround(
  text: Y.Text,
  before: Node,
  oldEnd: number,
  after: Node,
  newEnd: number,
  at: number,
): void {
  const $old = before.resolve(oldEnd);
  const $new = after.resolve(newEnd);
  if ($old.depth === 0 || $new.depth === 0) return;
  const change = differenceOf(attributesOfBlockNode($old.node(1)), attributesOfBlockNode($new.node(1)));
  if (change) text.format(at + ($new.end(1) - newEnd), 1, change);
}

/** Steps that move nothing only change marks or a block's attributes. */
function formatDifferences(text: Y.Text, step: Step, before: Node, after: Node, shape: TextShape): void {
  const { from, to, pos } = step as Step & { from?: number; to?: number; pos?: number };
  const start = from ?? pos ?? 0;
  const node = pos === undefined ? null : before.nodeAt(pos);
  const end = to ?? (node && pos !== undefined ? pos + node.nodeSize : before.content.size);
  const at = flatIndexOf(before, start, shape);
  const old = singleUnits(flatUnitsBetween(before, start, end, shape));
  const changed = singleUnits(flatUnitsBetween(after, start, end, shape));
  let run = 0;
  while (run < old.length) {
    const change = differenceOf(old[run]?.attributes ?? {}, changed[run]?.attributes ?? {});
    let length = 1;
    if (change) {
      const wanted = JSON.stringify(change);
      while (
        run + length < old.length &&
        JSON.stringify(
          differenceOf(old[run + length]?.attributes ?? {}, changed[run + length]?.attributes ?? {}),
        ) === wanted
      ) {
        length++;
      }
      text.format(at + run, length, change);
    }
    run += length;
  }
}

function totalLength(units: readonly FlatUnit[]): number {
  return units.reduce((sum, unit) => sum + lengthOf(unit), 0);
}

function areNewlines(a: FlatUnit | undefined, b: FlatUnit | undefined): boolean {
  return a?.insert === '\n' && b?.insert === '\n';
}
