import { pasteTexts } from '../../../shared/language/pasteTexts';
import { showNote } from '../../parts/notes';
import { currentLanguage } from '../../settings/language';

/** Says how many of the pictures that were pasted did not come along, why, and what to do; nothing where all did. */
export function sayLeftOut(why: keyof (typeof pasteTexts)['nl'], count: number): void {
  if (count > 0) showNote({ text: pasteTexts[currentLanguage()][why](count) });
}
