import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { Step } from '@tiptap/pm/transform';
import { Mapping } from '@tiptap/pm/transform';
import { differenceOf } from '../editor/text/differenceOf';
import { flatIndexOf } from '../editor/text/flatPosition';
import { attributesOfBlockNode } from '../editor/text/nodeAttributes';
import type { TextShape } from '../editor/text/textShape';
import { closeLength } from '../editor/text/textShape';

/** A stretch of the flat text that a transaction changed: from and until, before it and after it. */
export interface Stretch {
  old: [from: number, until: number];
  now: [from: number, until: number];
}

/**
 * The stretches of the flat text that a transaction changed, in order; what lies between them says the same before and
 * after. Where a block's words are changed so that it becomes another kind of block, its newline is a stretch too.
 */
export function changedStretches(transaction: Transaction, shape: TextShape): Stretch[] {
  const { before, doc, mapping } = transaction;
  const found: Stretch[] = [];
  const note = (oldFrom: number, oldTo: number, nowFrom: number, nowTo: number): void => {
    found.push({
      old: [flatIndexOf(before, oldFrom, shape), flatIndexOf(before, oldTo, shape)],
      now: [flatIndexOf(doc, nowFrom, shape), flatIndexOf(doc, nowTo, shape)],
    });
    if (shape === 'body') found.push(...endOf(before, oldTo, doc, nowTo));
  };
  transaction.steps.forEach((step, i) => {
    // `invert` of a slice would invert all of it.
    const back = new Mapping(
      mapping.maps
        .slice(0, i)
        .map((map) => map.invert())
        .toReversed(),
    );
    const on = mapping.slice(i);
    for (const [from, to] of rangesOf(step, transaction.docs[i] ?? before)) {
      note(back.map(from, -1), back.map(to), on.map(from, -1), on.map(to));
    }
  });
  const merged = merge(found);
  return agrees(merged, before, doc, shape) ? merged : [whole(before, doc, shape)];
}

/** How many characters of the flat text a document takes. */
export function flatSize(doc: Node, shape: TextShape): number {
  let size = 0;
  doc.forEach((block) => (size += block.content.size + closeLength(shape)));
  return size;
}

function rangesOf(step: Step, before: Node): [number, number][] {
  const ranges: [number, number][] = [];
  step.getMap().forEach((from, to) => ranges.push([from, to]));
  if (ranges.length > 0) return ranges;
  // Steps that move nothing change marks, or what a block is.
  const { from, to, pos } = step as Step & { from?: number; to?: number; pos?: number };
  if (from !== undefined && to !== undefined) return [[from, to]];
  return pos === undefined ? [] : [[pos, pos + (before.nodeAt(pos)?.nodeSize ?? 0)]];
}

/** The newline of the block in which a change ends, where that is of another kind now. */
function endOf(before: Node, oldTo: number, after: Node, nowTo: number): Stretch[] {
  const [$old, $now] = [before.resolve(oldTo), after.resolve(nowTo)];
  if ($old.depth === 0 || $now.depth === 0) return [];
  const [one, other] = [$old.node(1), $now.node(1)].map((node) =>
    JSON.stringify(attributesOfBlockNode(node)),
  );
  if (one === other) return [];
  const [old, now] = [flatIndexOf(before, $old.end(1), 'body'), flatIndexOf(after, $now.end(1), 'body')];
  return [{ old: [old, old + 1], now: [now, now + 1] }];
}

/** In order, those that touch as one. */
function merge(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const { old, now } of stretches.toSorted((a, b) => a.old[0] - b.old[0] || a.now[0] - b.now[0])) {
    if (old[0] === old[1] && now[0] === now[1]) continue;
    const last = merged.at(-1);
    if (last && (old[0] <= last.old[1] || now[0] <= last.now[1])) {
      last.old[1] = Math.max(last.old[1], old[1]);
      last.now = [Math.min(last.now[0], now[0]), Math.max(last.now[1], now[1])];
    } else merged.push({ old: [...old], now: [...now] });
  }
  return merged;
}

/** Whether what lies between the stretches is as long before as after. */
function agrees(stretches: readonly Stretch[], before: Node, after: Node, shape: TextShape): boolean {
  let [old, now] = [0, 0];
  for (const stretch of stretches) {
    if (stretch.old[0] - old !== stretch.now[0] - now) return false;
    [old, now] = [stretch.old[1], stretch.now[1]];
  }
  return flatSize(before, shape) - old === flatSize(after, shape) - now;
}

function whole(before: Node, after: Node, shape: TextShape): Stretch {
  const difference = differenceOf(before, after);
  if (!difference) return { old: [0, 0], now: [0, 0] };
  const { from } = difference.step;
  const [start, fromEnd] = [
    flatIndexOf(before, from, shape),
    flatSize(before, shape) - flatIndexOf(before, difference.step.to, shape),
  ];
  return { old: [start, flatSize(before, shape) - fromEnd], now: [start, flatSize(after, shape) - fromEnd] };
}
