import { commandOf } from '../../shared/commands/commands';
import { dropTexts } from '../../shared/language/dropTexts';
import { showNote } from '../parts/notes';
import type { ArticleSession } from '../session/ArticleSession';
import { currentLanguage } from '../settings/language';
import { suggestionView } from '../suggestions/suggesting';

/** Says what stands in the way of dropping something on the article; answers whether something does. */
export function refusesDrop(session: ArticleSession): boolean {
  if (!session.readOnly && suggestionView.value === 'marks') return false;
  const language = currentLanguage();
  const { onlyRead, onlyShown } = dropTexts[language];
  const text = session.readOnly ? onlyRead : onlyShown(commandOf('reading.marks').label[language]);
  showNote({ text, tone: 'fault' });
  return true;
}
