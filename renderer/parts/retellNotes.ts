import { faultLine } from '../../shared/language/faultTexts';
import { currentLanguage } from '../settings/language';
import { settings } from '../settings/settings';
import { notes } from './notes';

/**
 * Has notes speak the language of the window when that becomes another: faults are said anew, and what passes by itself
 * goes. What it offered to undo is still undone by its key. Answers with what ends it.
 */
export function retellNotes(): () => void {
  let told = currentLanguage();
  return settings.watch(() => {
    const language = currentLanguage();
    if (language === told) return;
    told = language;
    const retold = notes.value.map((note) =>
      note.fault ? { ...note, text: faultLine(note.fault, language) } : note,
    );
    notes.set(retold.filter(({ tone }) => tone === 'fault'));
  });
}
