import type * as Y from 'yjs';
import { deletedBy } from '../../article/Suggested';
import type { TextName } from '../../article/textNames';
import { WrittenPlaces } from '../../article/WrittenPlaces';
import type { ThreadTarget } from '../threads/Thread';

type Stretch = Pick<Extract<ThreadTarget, { kind: 'text' }>, 'text' | 'from' | 'until'>;

/**
 * Says of words of a document, as it is, whether somebody suggests that every one of them goes. Each text is walked
 * through once, whatever is asked about it.
 */
export function crossedOutIn(doc: Y.Doc): (words: Stretch) => boolean {
  const known = new Map<TextName, WrittenPlaces>();
  return ({ text, from, until }) => {
    const places = known.get(text) ?? new WrittenPlaces(doc.getText(text), deletedBy);
    known.set(text, places);
    return from < until && places.printed(from) === places.printed(until);
  };
}
