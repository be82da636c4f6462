import type { MendedArticle } from '../../../shared/bridge/answers';
import { transact } from '../transact';
import type { Frame, Journal } from './Journal';
import type { Mendable } from './Mendable';
import { mend } from './mend';
import { Remains } from './Remains';

/** How many updates are put into the new database in one transaction. */
const batch = 1000;

/**
 * Fills a new database with what the journal has and what can still be read of the one before it, which lies
 * set aside in the folder `aside`: every update, snapshots, which articles were in the bin or are the sample,
 * the records of pictures, the site, the views. What cannot be read is passed over and `report` hears of it. Answers
 * every article with what came back and how many of its updates are lost. Throws what the disk says of the
 * new database.
 */
export function salvage(
  library: Mendable,
  journal: Journal,
  aside: string,
  report: (where: string, error: unknown) => void,
): MendedArticle[] {
  const remains = Remains.in(aside, report);
  try {
    const articles = remains?.articles() ?? [];
    const counts = new Map<string, number>();
    put(
      library,
      journal.read(() => true),
      counts,
    );
    if (remains) put(library, remains.updates(), counts);
    const lasts = new Map(Array.from(journal.articles, (article) => [article, journal.claimed(article)]));
    for (const { id, projected_sequence } of articles) {
      lasts.set(id, Math.max(lasts.get(id) ?? 0, projected_sequence));
      transact(library.database, () => {
        if (!library.cards.has(id)) library.cards.insert(id, '', '', false);
      });
    }
    remains?.takeSnapshots(library, lasts);
    remains?.takeRecords(library.database, articles);
    const mended: MendedArticle[] = [...new Set([...lasts.keys(), ...counts.keys()])].flatMap((article) => {
      const back = counts.get(article) ?? 0;
      const found = mend(library, article, lasts.get(article) ?? 0, new Map());
      if (found) return { ...found, updates: back + found.updates };
      return back > 0 ? { article, updates: back, lost: 0, ...library.log.span(article) } : [];
    });
    return journal.nameless > 0 ? [...mended, ofNoArticle(journal, mended)] : mended;
  } finally {
    remains?.close();
  }
}

/** What the journal lost without anything saying of which article: of the time that all of it is of. */
function ofNoArticle(journal: Journal, mended: readonly MendedArticle[]): MendedArticle {
  const from = mended.map((each) => each.from).sort()[0] ?? '';
  const until =
    mended
      .map((each) => each.until)
      .sort()
      .at(-1) ?? '';
  return { article: '', updates: 0, lost: journal.nameless, from, until };
}

/** Puts updates that are not there yet into the log, with an article for each where there is none; counts them. */
function put(
  { database, log, cards }: Mendable,
  updates: Iterable<Frame>,
  counts: Map<string, number>,
): void {
  let waiting: Frame[] = [];
  const write = (): void => {
    transact(database, () => {
      for (const { article, sequence, bytes, at } of waiting) {
        if (!counts.has(article) && !cards.has(article)) cards.insert(article, at, at, false);
        if (log.putNew(article, sequence, bytes, at)) counts.set(article, (counts.get(article) ?? 0) + 1);
      }
    });
    waiting = [];
  };
  for (const update of updates) if (waiting.push(update) >= batch) write();
  write();
}
