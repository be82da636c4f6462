import type * as Y from 'yjs';
import { insertedBy } from './Suggested';

/** A still as a block of a body names it. */
export interface StillInText {
  still: string;
  /** The id of the suggestion that would put it there; '' where it stands there already. */
  inserted: string;
  /** Its block, from the first character of the caption to behind its newline, as `flatText` counts. */
  from: number;
  until: number;
}

/** The stills that a body names, in its order: each as often as it does, those that are suggested to come or go too. */
export function stillsInText(body: Y.Text): StillInText[] {
  const found: StillInText[] = [];
  let [at, start] = [0, 0];
  for (const { insert, attributes } of body.toDelta() as {
    insert: unknown;
    attributes?: Record<string, unknown>;
  }[]) {
    const words = typeof insert === 'string' ? insert : ' ';
    const still = attributes?.['block'] === 'still' ? attributes['still'] : undefined;
    const newline = words.indexOf('\n');
    const first = at + newline + 1;
    if (typeof still === 'string' && newline >= 0)
      found.push({ still, inserted: insertedBy(attributes), from: start, until: first });
    const last = words.lastIndexOf('\n');
    if (last >= 0) start = at + last + 1;
    at += words.length;
  }
  return found;
}
