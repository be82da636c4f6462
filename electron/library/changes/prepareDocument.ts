import type * as Y from 'yjs';
import type { ChangedEntry } from '../../../shared/article/ChangedEntry';
import { readArticle } from '../../../shared/article/readArticle';
import type { ChangedArticle } from '../../../shared/bridge/changeCalls';
import { isTakenBack } from '../../../shared/bridge/changeCalls';
import { FaultError } from '../../../shared/faults/FaultError';
import type { CardTable } from '../CardTable';
import type { HeldArticles } from '../HeldArticles';
import { docOf } from '../HeldArticles';
import type { JournalKeeper } from '../journal/JournalKeeper';
import { contentHash } from '../../../shared/article/contentHash';
import { projectDocument } from '../projectDocument';
import type { UpdateLog } from '../UpdateLog';
import type { Prepared } from './Prepared';

/** What a change of an article's document is made with. */
export interface DocumentParts {
  log: UpdateLog;
  cards: CardTable;
  held: HeldArticles;
  /** Reads an article's log; it throws where that is broken and cannot be mended. */
  whole: UpdateLog['whole'];
  keeper: JournalKeeper;
  /** Milliseconds since 1970. */
  now: () => number;
  /** An update is on disk that nobody who has the article open knows of. */
  stored: (article: string, sequence: number) => void;
}

/**
 * Makes a change to an article's document, ready to be written as one update with the card that follows from
 * it; null when `edit` changed nothing at all. The moment of editing stays: what is done to many articles at once is
 * no work on each of them. Throws `article-missing`, `article-newer`, or what is wrong with its log.
 */
export function prepareDocument(
  parts: DocumentParts,
  article: string,
  edit: (doc: Y.Doc) => ChangedEntry[],
): Prepared | null {
  const { log, cards, keeper, now, stored } = parts;
  if (!cards.has(article)) throw new FaultError({ kind: 'article-missing', article });
  const last = log.last(article);
  const { doc, leave, keep } = take(parts, article, last);

  let update: Uint8Array | null = null;
  const heard = (bytes: Uint8Array): void => {
    update = bytes;
  };
  doc.on('update', heard);
  let entries: ChangedEntry[];
  try {
    entries = edit(doc);
  } catch (error) {
    leave();
    throw error;
  } finally {
    doc.off('update', heard);
  }
  const bytes = update as Uint8Array | null;
  if (!bytes) {
    // A document nothing was changed in is still what the log says.
    keep(last);
    return null;
  }
  const read = readArticle(doc);
  const changed: ChangedArticle = { article, entries: entries as ChangedArticle['entries'] };
  const strange =
    read.unknown.length > 0 ? read.unknown : entries.filter((one) => !isTakenBack(one)).map(({ key }) => key);
  if (strange.length > 0) {
    leave();
    throw new FaultError({ kind: 'article-newer', article, unknown: strange });
  }
  let sequence = 0;
  let at = '';
  return {
    changed,
    write: () => {
      ({ sequence, at } = log.append(article, bytes, new Date(now()).toISOString()));
      const before = cards.state(article);
      const editedAt = before.sequence < last ? log.at(article, last) : before.editedAt;
      cards.project(article, projectDocument(doc, read), {
        contentHash: contentHash(read),
        sequence,
        editedAt,
      });
    },
    written: () => {
      keep(sequence);
      keeper.keep({ article, sequence, at, bytes });
      stored(article, sequence);
    },
    dropped: leave,
  };
}

/**
 * The article's document, to be changed: the held one where there is one, else one that is read and forgotten.
 * Reading thousands of them must not push out what somebody is typing in.
 */
function take(
  { held, whole }: DocumentParts,
  article: string,
  last: number,
): { doc: Y.Doc; leave: () => void; keep: (sequence: number) => void } {
  const there = held.heldNow(article);
  if (there && there.sequence === last) {
    return {
      doc: there.doc,
      leave: () => held.drop(article),
      keep: (sequence) => sequence !== there.sequence && held.stored(article, sequence),
    };
  }
  if (there) held.drop(article);
  const doc = docOf(whole(article).updates);
  const forget = (): void => doc.destroy();
  return { doc, leave: forget, keep: forget };
}

/** What `read` reads out of an article's document. Throws what is wrong with its log. */
export function readIn<T>(parts: DocumentParts, article: string, read: (doc: Y.Doc) => T): T {
  const last = parts.log.last(article);
  const { doc, keep } = take(parts, article, last);
  try {
    return read(doc);
  } finally {
    keep(last);
  }
}
