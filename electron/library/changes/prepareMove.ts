import { FaultError } from '../../../shared/faults/FaultError';
import type { CardTable } from '../CardTable';
import type { Prepared } from './Prepared';

/**
 * Moves an article into the bin or out of it, ready to be written; null when `to` says that it stays. `to` is
 * given the moment it was binned, '' for on the desk, and answers the new one, or null. Throws `article-missing`.
 */
export function prepareMove(
  cards: CardTable,
  article: string,
  to: (binnedAt: string) => string | null,
): Prepared | null {
  if (!cards.has(article)) throw new FaultError({ kind: 'article-missing', article });
  const before = cards.card(article).binnedAt;
  const after = to(before);
  if (after === null || after === before) return null;
  return {
    changed: { article, entries: [], moved: { before, after } },
    write: () => void cards.bin(article, after),
    written: () => undefined,
    dropped: () => undefined,
  };
}
