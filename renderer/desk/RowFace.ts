import type { DeskRow } from '../../shared/bridge/deskCalls';
import type { deskTexts } from '../../shared/language/deskTexts';
import type { Language } from '../../shared/language/Texts';

/** What is shown of an article on the desk, and how it is said. */
export interface RowFace {
  row: DeskRow;
  /** Its headline alone. */
  brief: boolean;
  inBin: boolean;
  now: Date;
  texts: (typeof deskTexts)['nl'];
  language: Language;
}
