import { partsTexts } from '../../shared/language/partsTexts';
import { suggestionTexts } from '../../shared/language/suggestionTexts';
import type { Decision } from '../../shared/review/suggestions/noteDecision';
import type { Settled } from '../../shared/review/suggestions/settleSuggestions';
import { readAllSuggestions } from '../../shared/review/suggestions/readAllSuggestions';
import { settleSuggestions } from '../../shared/review/suggestions/settleSuggestions';
import { settleValues } from '../../shared/review/suggestions/settleValues';
import { valuesMeant } from '../../shared/review/suggestions/valuesMeant';
import { byHand } from '../../shared/article/documentShape';
import { showNote } from '../parts/notes';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { currentLanguage } from '../settings/language';
import { authorHere } from '../settings/authorHere';

/** Takes suggestions over or turns them down, as one step for undo. Answers how many it was about. */
export function settle(session: ArticleSession, settled: Settled, decision: Decision): number {
  if (session.readOnly) return 0;
  beginUndoStep(session);
  const { doc } = session;
  const [by, at] = [authorHere(), new Date().toISOString()];
  let count = 0;
  doc.transact(() => {
    // Before the texts are otherwise: which stills are in a stretch of them is as whoever decides sees it.
    const values = valuesMeant(doc, settled);
    count = settleSuggestions(doc, settled, decision, by, at) + settleValues(doc, values, decision, by, at);
  }, byHand);
  beginUndoStep(session);
  return count;
}

/** The same with one, and says so where it was the last, or another was decided on along with it. */
export function settleOne(session: ArticleSession, id: string, decision: Decision): void {
  const count = settle(session, { ids: new Set([id]) }, decision);
  if (count > 1) saySettled(session, count, decision);
  else if (count > 0 && readAllSuggestions(session.doc).length === 0)
    showNote({ text: suggestionTexts[currentLanguage()].noneLeft });
}

/** The same with many at once, and says so. */
export function settleMany(session: ArticleSession, settled: Settled, decision: Decision): void {
  const count = settle(session, settled, decision);
  const texts = suggestionTexts[currentLanguage()];
  if (count > 0) return saySettled(session, count, decision);
  showNote({ text: settled.ids === null && !settled.within ? texts.none : texts.noneHere });
}

function saySettled(session: ArticleSession, count: number, decision: Decision): void {
  showNote({
    text: suggestionTexts[currentLanguage()][decision](count),
    action: {
      label: partsTexts[currentLanguage()].undo,
      keys: 'Mod+Z',
      run: () => void session.undo.undo(),
    },
  });
}
