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
  const along = new Set<string>();
  const pairs = movedOn(doc);
  const isIn = (id: string): boolean => ids.has(id) || along.has(id);
  // Moved on any number of times, each time by somebody else.
  for (let before = -1; before !== along.size;) {
    before = along.size;
    for (const { moved, onwards } of pairs) {
      const [known, other] = decision === 'accepted' ? [onwards, moved] : [moved, onwards];
      if (isIn(known) && !isIn(other)) along.add(other);
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
