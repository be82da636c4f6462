import type { MendedArticle } from '../../../shared/bridge/answers';
import type { Frame, Journal } from './Journal';
import type { Mendable } from './Mendable';
import { mend } from './mend';

/**
 * Puts back into the database what the journal has beyond it: the end of an article's log, or an article as
 * a whole, after the database was replaced by an older copy, or lost its write-ahead log, or pages. Answers
 * what was put back. Throws what the disk says; what is back by then stays.
 */
export function takeBack(library: Mendable, journal: Journal): MendedArticle[] {
  const known = new Map(library.cards.sequences());
  const behind = new Map<string, number>();
  for (const [article, last] of journal.articles()) {
    const card = known.get(article);
    // The card may lag behind its log, which takes longer to ask.
    if (card === undefined || (last > card && last > library.log.last(article))) behind.set(article, last);
  }
  if (behind.size === 0) return [];
  const frames = framesOf(journal, ({ article }) => behind.has(article));
  return [...behind].flatMap(
    ([article, last]) => mend(library, article, last, frames.get(article) ?? new Map<number, Frame>()) ?? [],
  );
}

/** The journal's updates by article and number, of those wanted. */
export function framesOf(
  journal: Journal,
  wanted: (frame: Frame) => boolean,
): Map<string, Map<number, Frame>> {
  const frames = new Map<string, Map<number, Frame>>();
  for (const frame of journal.read(wanted)) {
    const known = frames.get(frame.article) ?? new Map<number, Frame>();
    frames.set(frame.article, known.set(frame.sequence, frame));
  }
  return frames;
}
