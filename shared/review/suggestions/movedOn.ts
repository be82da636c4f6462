import type * as Y from 'yjs';
import { deletedBy, insertedBy } from '../../article/Suggested';
import { textNames } from '../../article/textNames';
import { movesAmong } from './moves';
import type { Decision } from './noteDecision';

/**
 * What is decided along with some suggestions, for one of two moves words on that the other moves: they can be taken
 * further only where they come, and where they do not come nothing is left to take further. Decided on apart, they would
 * be printed twice. The ids of those that are not among `ids`.
 */
export function movedAlong(doc: Y.Doc, ids: ReadonlySet<string>, decision: Decision): Set<string> {
  const next = new Map<string, string[]>();
  for (const { moved, onwards } of movedOn(doc)) {
    const [known, other] = decision === 'accepted' ? [onwards, moved] : [moved, onwards];
    const others = next.get(known);
    if (others) others.push(other);
    else next.set(known, [other]);
  }
  const along = new Set<string>();
  // Moved on any number of times, each time by somebody else.
  const reached = [...ids];
  for (const id of reached) {
    for (const other of next.get(id) ?? []) {
      if (ids.has(other) || along.has(other)) continue;
      along.add(other);
      reached.push(other);
    }
  }
  return along;
}

/** Of which suggestions that move words another one moves some of these on. */
function movedOn(doc: Y.Doc): { moved: string; onwards: string }[] {
  const found = new Map<string, { moved: string; onwards: string }>();
  for (const name of textNames) {
    for (const { attributes } of doc.getText(name).toDelta() as { attributes?: Record<string, unknown> }[]) {
      const [moved, onwards] = [insertedBy(attributes), deletedBy(attributes)];
      if (moved && onwards && moved !== onwards)
        found.set(JSON.stringify([moved, onwards]), { moved, onwards });
    }
  }
  if (found.size === 0) return [];
  const pairs = [...found.values()];
  const moves = movesAmong(doc, new Set(pairs.flatMap(({ moved, onwards }) => [moved, onwards])));
  return pairs.filter(({ moved, onwards }) => moves.has(moved) && moves.has(onwards));
}
