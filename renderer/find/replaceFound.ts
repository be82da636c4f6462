import { byHand } from '../../shared/article/documentShape';
import { setFields } from '../../shared/article/editFields';
import { isOfStill } from '../../shared/article/find/searchedFields';
import { replaceInWords } from '../../shared/article/find/replaceInWords';
import type { TextName } from '../../shared/article/textNames';
import { textNames } from '../../shared/article/textNames';
import { replacePlaces } from '../../shared/review/replacePlaces';
import { isOwnSuggestion, noteSuggestion } from '../../shared/review/suggestions/noteSuggestion';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { cleanText } from '../stills/useStillText';
import { suggesting } from '../suggestions/suggesting';
import { authorHere } from '../settings/authorHere';
import { writeStillText } from '../suggestions/writeStillText';
import type { FoundField } from './FoundField';
import { canBeSuggested } from './FoundField';
import type { TextPlace } from './TextPlace';

/** How much was replaced, and where in each text the last replacement ends. */
interface Replaced {
  count: number;
  ends: ReadonlyMap<TextName, number>;
}

/**
 * Replaces places in the texts and the small fields of an article, as one step for undo; in the texts it is suggested
 * while one suggests. So it is in the fields of stills; in the article's own nothing can be suggested, and then they
 * stay as they are.
 */
export function replaceFound(
  session: ArticleSession,
  places: readonly TextPlace[],
  fields: readonly FoundField[],
): Replaced {
  const ends = new Map<TextName, number>();
  let count = 0;
  if (session.readOnly) return { count, ends };
  const { doc } = session;
  const by = authorHere();
  const as = suggesting.value
    ? { newId: () => crypto.randomUUID(), isOwn: (id: string) => isOwnSuggestion(doc, id, by) }
    : null;
  beginUndoStep(session);
  doc.transact(() => {
    for (const name of textNames) {
      const text = session.textOf(name);
      const own = places.filter((place) => place.text === name);
      if (own.length === 0) continue;
      const change = replacePlaces(text, own, as, name !== 'headline');
      ends.set(name, change.end);
      if (change.count === 0) continue;
      for (const id of change.ids) noteSuggestion(doc, id, by, new Date().toISOString());
      text.applyDelta(change.steps);
      count += change.count;
    }
    for (const found of fields) {
      if (as && !canBeSuggested(found)) continue;
      replaceInField(session, found);
      count += found.places.length;
    }
  }, byHand);
  beginUndoStep(session);
  return { count, ends };
}

function replaceInField(session: ArticleSession, { field, places }: FoundField): void {
  const { name, still, words } = field;
  const replaced = replaceInWords(words, places);
  // Notes are more than one line.
  if (isOfStill(name)) writeStillText(session, still, name, cleanText(replaced));
  else setFields(session.doc, { [name]: name === 'notes' ? replaced : cleanText(replaced) });
}
