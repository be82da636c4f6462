import type { MendedArticle } from '../../../shared/bridge/answers';
import type { CheckFinding } from '../../../shared/bridge/checkCalls';
import type { Journal } from '../journal/Journal';
import type { Mendable } from '../journal/Mendable';
import { mend } from '../journal/mend';
import type { RecordKeeper } from '../journal/RecordKeeper';
import type { ShownArticles } from '../ShownArticles';
import { transact } from '../transact';
import type { Flaw } from './Flaw';

/** What of an open library a flaw is mended with. */
export interface FlawParts extends Mendable {
  journal: Journal;
  records: RecordKeeper;
  shown: ShownArticles;
  /** The article is not what it was: whatever holds or shows it reads it again. */
  changed: (article: string) => void;
  /** Updates came back, or are known to be lost. */
  mended: (article: MendedArticle) => void;
}

/** Mends one thing that a check found, and says how that went. Throws what the disk says. */
export function mendFlaw(parts: FlawParts, flaw: Flaw): CheckFinding {
  const { database, log, cards, journal, records, shown, changed } = parts;
  const { kind, article, name, count } = flaw;
  const said = { kind, article, name, count, lost: 0, from: '', until: '', mended: true };
  switch (kind) {
    case 'updates': {
      const frames = new Map((flaw.frames ?? []).map((frame) => [frame.sequence, frame]));
      const found = mend(parts, article, flaw.upto ?? 0, frames);
      if (!found) return said;
      // The card may be of what was damaged, and so may what is shown first.
      transact(database, () => {
        cards.forget(article);
        shown.drop(article);
      });
      parts.mended(found);
      changed(article);
      return {
        ...said,
        count: found.updates + found.lost,
        lost: found.lost,
        from: found.from,
        until: found.until,
      };
    }
    case 'journal': {
      const missing = new Set(flaw.numbers ?? []);
      for (const update of log.sound(article)) {
        if (missing.has(update.sequence)) journal.append({ article, ...update });
      }
      return said;
    }
    case 'snapshot':
      transact(database, () => log.dropSnapshot(article));
      changed(article);
      return said;
    case 'shown':
      transact(database, () => shown.drop(article));
      changed(article);
      return said;
    case 'card':
      transact(database, () => cards.forget(article));
      changed(article);
      return said;
    case 'records':
      records.agree();
      return said;
    case 'database':
    case 'original':
      return { ...said, mended: false };
  }
}
