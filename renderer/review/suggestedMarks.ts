import type * as Y from 'yjs';
import type { Article } from '../../shared/article/Article';
import { deletedBy } from '../../shared/article/Suggested';
import type { TextName } from '../../shared/article/textNames';
import { WrittenPlaces } from '../../shared/article/WrittenPlaces';
import type { Thread } from '../../shared/review/threads/Thread';
import type { ReviewMarks } from '../threads/reviewMarks';
import { reviewMarks } from '../threads/reviewMarks';

/**
 * Where the words of open threads stand in what an article would be with all that is suggested; of words that would go
 * nothing is left to mark. `suggested` is what the article would be, and `doc` the one that the threads were read from.
 */
export function suggestedMarks(
  threads: readonly Thread[],
  doc: Y.Doc,
  suggested: Pick<Article, 'body'>,
): ReviewMarks {
  const known = new Map<TextName, WrittenPlaces>();
  const placesIn = (name: TextName): WrittenPlaces => {
    const places = known.get(name) ?? new WrittenPlaces(doc.getText(name), deletedBy);
    known.set(name, places);
    return places;
  };
  const there = threads.flatMap((thread): Thread[] => {
    const { place } = thread;
    if (place.kind !== 'text') return [thread];
    const { kind, text, from, until } = place;
    const places = placesIn(text);
    const printed = [places.printed(from), places.printed(until)] as const;
    return printed[0] < printed[1] ? [{ ...thread, place: { kind, text, from, until, printed } }] : [];
  });
  return reviewMarks(there, suggested);
}
