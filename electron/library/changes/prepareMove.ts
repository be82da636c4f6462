import { FaultError } from '../../../shared/faults/FaultError';
import type { CardTable } from '../CardTable';
import type { RecordKeeper } from '../journal/RecordKeeper';
import type { Prepared } from './Prepared';

/** What moving an article takes. */
export interface MoveParts {
  cards: CardTable;
  records: RecordKeeper;
}

/**
 * Moves an article into the bin or out of it, ready to be written; null when `to` says that it stays. `to` is
 * given the moment it was binned, '' for on the desk, and answers the new one, or null. Throws `article-missing`.
 */
export function prepareMove(
  { cards, records }: MoveParts,
  article: string,
  to: (binnedAt: string) => string | null,
): Prepared | null {
  if (!cards.has(article)) throw new FaultError({ kind: 'article-missing', article });
  const before = cards.card(article).binnedAt;
  const after = to(before);
  if (after === null || after === before) return null;
  let number = 0;
  return {
    changed: { article, entries: [], moved: { before, after } },
    write: () => {
      number = records.count();
      cards.bin(article, after);
    },
    written: () => records.keep({ number, kind: 'bin', key: article, value: after }),
    dropped: () => undefined,
  };
}
