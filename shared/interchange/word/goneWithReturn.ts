import type * as Y from 'yjs';
import { suggestionsOf } from '../../article/documentShape';
import { plainFacts } from '../../review/suggestions/plainFacts';

/** What Yjs took out of a document: so many of a client's items, from one on. */
type Run = readonly [client: number, clock: number, length: number];

/**
 * Hears what is taken out of a document while something is done to it: Yjs does not say who took something out. Answers
 * what was done, and what went.
 */
export function heardGoing<Done>(doc: Y.Doc, act: () => Done): { done: Done; gone: Run[] } {
  const gone: Run[] = [];
  const hear = ({ deleteSet }: Y.Transaction): void => {
    for (const [client, runs] of deleteSet.clients)
      for (const { clock, len } of runs) gone.push([client, clock, len]);
  };
  doc.on('afterTransaction', hear);
  try {
    return { done: act(), gone };
  } finally {
    doc.off('afterTransaction', hear);
  }
}

/**
 * Notes with a suggestion what was taken out by the return that brought it: marks, as others stand in their stead. A
 * return that brought none notes it under an id of its own.
 */
export function noteGone(doc: Y.Doc, id: string, gone: readonly Run[]): void {
  suggestionsOf(doc).set(id, { ...plainFacts(suggestionsOf(doc).get(id)), gone });
}

/** What the return took out that brought a suggestion. Never fails: what is none is left out. */
export function goneWith(doc: Y.Doc, id: string): Run[] {
  const { gone } = plainFacts(suggestionsOf(doc).get(id)) as { gone?: unknown };
  return Array.isArray(gone) ? gone.filter(isRun) : [];
}

/** Whether an id is that of a return that brought no suggestion. */
export function isReturn(doc: Y.Doc, id: string): boolean {
  const facts = plainFacts(suggestionsOf(doc).get(id));
  return 'gone' in facts && !('by' in facts);
}

function isRun(value: unknown): value is Run {
  return (
    Array.isArray(value) &&
    value.length === 3 &&
    value.every((one) => Number.isSafeInteger(one) && Number(one) >= 0)
  );
}
