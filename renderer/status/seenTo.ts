import { statuses } from '../../shared/article/Article';
import { fieldsOf } from '../../shared/article/documentShape';
import { readVersions } from '../../shared/article/readVersions';
import { checklistTexts } from '../../shared/language/checklistTexts';
import { suggestionTexts } from '../../shared/language/suggestionTexts';
import type { CheckedStatus } from '../../shared/review/signOff/SignOff';
import { openBefore } from '../../shared/review/signOff/ticks';
import { showInspector } from '../editor/inspectorPanel';
import { showNote } from '../parts/notes';
import type { ArticleSession } from '../session/ArticleSession';
import { showStage } from '../session/view';
import { currentLanguage } from '../settings/language';
import { allSuggestionsIn } from '../suggestions/allSuggestionsIn';
import { wantedSuggestion } from '../suggestions/suggesting';
import { signOff } from './signOff';
import { ticksIn } from './ticksIn';

/** What is on the list before a status is seen to first; going on all the same is for who asks once more. */
export function seenTo(session: ArticleSession, before: CheckedStatus, goOn: () => void): void {
  const { doc } = session;
  const status = statuses.find((one) => one === fieldsOf(doc).get('status')) ?? 'draft';
  const story = { status, versions: readVersions(doc) };
  const open = openBefore(signOff.value, before, ticksIn(session).value, story);
  if (open.length === 0) return goOn();
  const texts = checklistTexts[currentLanguage()];
  showStage('write');
  showInspector();
  showNote({
    text: texts.beforeNext(open.length, open.map(({ text }) => text).join('; ')),
    action: { label: texts.anyway, run: goOn },
  });
}

/** What is suggested is decided on before an approval; approving it all the same is for who asks once more. */
export function decidedOn(session: ArticleSession, goOn: () => void): void {
  const open = allSuggestionsIn(session).value;
  const [first] = open;
  if (!first) return goOn();
  const texts = suggestionTexts[currentLanguage()];
  showStage('write');
  wantedSuggestion.set(first.id);
  showNote({
    text: texts.beforeApproval(open.length),
    action: { label: texts.approveAnyway, run: goOn },
  });
}
