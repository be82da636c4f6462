import type { MendedArticle } from '../../../shared/bridge/answers';
import type { Frame, Journal } from './Journal';
import type { Mendable } from './Mendable';
import { mend } from './mend';

/**
 * Puts back into the database what the journal has beyond it: the end of an article's log, or an article as
 * a whole, after the database was replaced by an older copy, or lost its write-ahead log, or pages; `ahead`
 * are those articles, and how far the journal is. Answers what was put back. Throws what the disk says; what is
 * back by then stays.
 */
export function takeBack(
  library: Mendable,
  journal: Journal,
  ahead: ReadonlyMap<string, number>,
): MendedArticle[] {
  if (ahead.size === 0) return [];
  const frames = framesOf(journal, ({ article }) => ahead.has(article));
  return [...ahead].flatMap(
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
