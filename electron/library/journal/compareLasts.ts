import type { Journal } from './Journal';
import type { Mendable } from './Mendable';

/** Articles of which one of two has more than the other. */
export interface Differences {
  /** The journal has more, up to this number: the database lost something. */
  journalAhead: Map<string, number>;
  /** The database has more. */
  databaseAhead: string[];
}

/** Compares the last number of every article in the database with the journal's. Throws what the disk says. */
export function compareLasts({ cards, log }: Mendable, journal: Journal): Differences {
  const journalAhead = new Map<string, number>();
  const databaseAhead: string[] = [];
  let inBoth = 0;
  for (const [article, sequence] of cards.sequences()) {
    const most = journal.most(article);
    if (most > 0) inBoth++;
    // The card may lag behind its log, which takes longer to ask.
    if (most > sequence && most > log.last(article)) journalAhead.set(article, most);
    if (journal.last(article) < sequence) databaseAhead.push(article);
  }
  if (inBoth === journal.size) return { journalAhead, databaseAhead };
  for (const article of journal.articles)
    if (!cards.has(article)) journalAhead.set(article, journal.most(article));
  return { journalAhead, databaseAhead };
}
