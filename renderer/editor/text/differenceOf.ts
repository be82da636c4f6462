import type { Node } from '@tiptap/pm/model';
import { ReplaceStep } from '@tiptap/pm/transform';

/** A step that makes one document into another, and where it ends in that one. */
export interface Difference {
  step: ReplaceStep;
  end: number;
}

/** The one replacement that makes a document say what another says, no longer than need be; null where they agree. */
export function differenceOf(from: Node, to: Node): Difference | null {
  const start = from.content.findDiffStart(to.content);
  const ends = start === null ? null : from.content.findDiffEnd(to.content);
  if (start === null || !ends) return null;
  // Where a repeated character lets both ends overlap, move them apart again.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  const end = ends.b + overlap;
  // As it stands: `replace` would fit the slice in its own way, and then it is not what the other says.
  return { step: new ReplaceStep(start, ends.a + overlap, to.slice(start, end)), end };
}
