import { stillsOf } from '../../shared/article/documentShape';
import { suggestionTexts } from '../../shared/language/suggestionTexts';
import { showNote } from '../parts/notes';
import type { ArticleSession } from '../session/ArticleSession';
import { useTexts } from '../settings/language';
import { showInspector } from '../editor/inspectorPanel';
import { useWantedValue } from './wantedValue';

/** Brings what a suggested value stands in: a still's form, which then shows it, or the panel with the tags. */
export function useShowValue(session: ArticleSession, openStill: (id: string) => void): void {
  const texts = useTexts(suggestionTexts);
  useWantedValue((place) => {
    if (place.kind === 'tag') {
      showInspector();
      return false;
    }
    if (stillsOf(session.doc).has(place.still)) {
      openStill(place.still);
      return false;
    }
    showNote({ text: texts.stillGone });
    return true;
  });
}
