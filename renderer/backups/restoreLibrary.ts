import { backupTexts } from '../../shared/language/backupTexts';
import { printLongMoment } from '../../shared/language/dates';
import type { Fault } from '../../shared/faults/Fault';
import { showFault, showNote } from '../parts/notes';
import { library, shell } from '../session/bridge';
import { letGoOfEverything } from '../session/openArticles';
import { showDesk } from '../session/view';
import { currentLanguage } from '../settings/language';
import { changeSettings } from '../settings/settings';

/**
 * Puts a copy in the place of the library, and has a new window go on with it. Everything that is open is stored
 * first and let go of: it belongs to the library that is set aside. Answers the fault that stood in the way, or null.
 */
export async function restoreLibrary(copy: string): Promise<Fault | null> {
  showDesk();
  const notStored = await letGoOfEverything();
  if (notStored.length > 0) {
    showNote({
      text: backupTexts[currentLanguage()].notStored(notStored.join(', ')),
      tone: 'fault',
    });
    return null;
  }
  const answer = await library.call('backups:restore', { copy });
  if (!answer.ok) return answer.fault;
  await changeSettings({ lastArticle: '' });
  await shell.call('window:anew', {});
  return null;
}

/** Says, in the window that came after it, that a library was restored, and offers to take that back. */
export async function tellRestored(): Promise<void> {
  const answer = await library.call('backups:restored', {});
  if (!answer.ok || !answer.value) return;
  const { at, aside, missingOriginals, missingThemeFiles } = answer.value;
  const language = currentLanguage();
  const texts = backupTexts[language];
  const back = texts.wholeBack(printLongMoment(at, language));
  showNote({
    text: [
      back,
      missingOriginals > 0 ? texts.originalsMissing(missingOriginals) : '',
      missingThemeFiles > 0 ? texts.themeFilesMissing(missingThemeFiles) : '',
    ]
      .filter(Boolean)
      .join(' '),
    action: {
      label: texts.undo,
      run: () => void restoreLibrary(aside).then((fault) => fault && showFault(fault)),
    },
  });
}
