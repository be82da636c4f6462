import type * as Y from 'yjs';
import { insertedBy } from './Suggested';

/** A still as a block of a body names it. */
export interface StillInText {
  still: string;
  /** The id of the suggestion that would put it there; '' where it stands there already. */
  inserted: string;
}

/** The stills that a body names, in its order: each as often as it does, those that are suggested to come or go too. */
export function stillsInText(body: Y.Text): StillInText[] {
  const found: StillInText[] = [];
  for (const { insert, attributes } of body.toDelta() as {
    insert: unknown;
    attributes?: Record<string, unknown>;
  }[]) {
    const still = attributes?.['block'] === 'still' ? attributes['still'] : undefined;
    if (typeof still === 'string' && typeof insert === 'string' && insert.includes('\n'))
      found.push({ still, inserted: insertedBy(attributes) });
  }
  return found;
}
