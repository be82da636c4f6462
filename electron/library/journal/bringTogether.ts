import type { MendedArticle } from '../../../shared/bridge/answers';
import { compareLasts } from './compareLasts';
import type { Journal } from './Journal';
import type { Mendable } from './Mendable';
import { salvage } from './salvage';
import { takeBack } from './takeBack';

/** What came of it. */
export interface BroughtTogether {
  mended: MendedArticle[];
  /** Articles of which the journal does not have all yet. */
  toKeep: string[];
}

/**
 * Puts back into the database what the journal has beyond it; a new database is filled with what there is,
 * where the old one lies set aside in the folder `aside`. Throws what the disk says; what is back by then stays.
 */
export function bringTogether(
  library: Mendable,
  journal: Journal,
  aside: string | null,
  report: (where: string, error: unknown) => void,
): BroughtTogether {
  if (aside !== null) {
    const mended = salvage(library, journal, aside, report);
    return { mended, toKeep: compareLasts(library, journal).databaseAhead };
  }
  const { journalAhead, databaseAhead } = compareLasts(library, journal);
  return { mended: takeBack(library, journal, journalAhead), toKeep: databaseAhead };
}
