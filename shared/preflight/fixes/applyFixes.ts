import type * as Y from 'yjs';
import { byHand } from '../../article/documentShape';
import type { FoundFix } from './certainFixes';

/**
 * Carries out fixes of one article together, as one change. The last block goes first, for what is put in or taken
 * out moves all that comes after it.
 */
export function applyFixes(doc: Y.Doc, fixes: readonly FoundFix[]): void {
  const placed = fixes.toSorted((a, b) => (b.finding.where.block ?? -1) - (a.finding.where.block ?? -1));
  doc.transact(() => {
    for (const { fix } of placed) fix.apply(doc);
  }, byHand);
}
