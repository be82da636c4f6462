import type { Node } from '@tiptap/pm/model';
import { attributesOfBlockNode, attributesOfInlineNode, insertOf } from './nodeAttributes';
import type { TextShape } from './textShape';

/** A stretch of the flat text: characters, or one embedded object, with the attributes they carry. */
export interface FlatUnit {
  insert: string | object;
  attributes: Record<string, unknown>;
}

/** What lies between two positions of a document, as stretches of flat text in order. */
export function flatUnitsBetween(doc: Node, from: number, to: number, shape: TextShape): FlatUnit[] {
  const units: FlatUnit[] = [];
  let start = 0;
  for (let i = 0; i < doc.childCount && start < to; i++) {
    const block = doc.child(i);
    const end = start + block.nodeSize;
    if (end > from) {
      pushInline(units, block, from - start - 1, to - start - 1);
      const close = end - 1;
      if (shape === 'body' && close >= from && close < to) {
        units.push({ insert: '\n', attributes: attributesOfBlockNode(block) });
      }
    }
    start = end;
  }
  return units;
}

function pushInline(units: FlatUnit[], block: Node, from: number, to: number): void {
  block.forEach((child, offset) => {
    const start = Math.max(from, offset);
    const end = Math.min(to, offset + child.nodeSize);
    if (start >= end) return;
    const insert = child.isText ? (child.text ?? '').slice(start - offset, end - offset) : insertOf(child);
    units.push({ insert, attributes: attributesOfInlineNode(child) });
  });
}

/** How many characters of the flat text a stretch takes. */
export function lengthOf(unit: FlatUnit): number {
  return typeof unit.insert === 'string' ? unit.insert.length : 1;
}

/** Cuts every stretch into single characters and objects. */
export function singleUnits(units: readonly FlatUnit[]): FlatUnit[] {
  return units.flatMap((unit) =>
    typeof unit.insert === 'string'
      ? Array.from({ length: unit.insert.length }, (_, i) => ({
          insert: (unit.insert as string).charAt(i),
          attributes: unit.attributes,
        }))
      : [unit],
  );
}
