import { changeTexts } from '../../../shared/language/changeTexts';
import { deskTexts } from '../../../shared/language/deskTexts';
import { exportManyTexts } from '../../../shared/language/exportManyTexts';
import { faultLine } from '../../../shared/language/faultTexts';
import { printNumber } from '../../../shared/language/numbers';
import type { Fault } from '../../../shared/faults/Fault';
import { showNote } from '../../parts/notes';
import { currentLanguage } from '../../settings/language';
import type { Checked } from './Checked';

/** How many articles are named. */
const named = 2;

/** Says which articles were not exported, and why the first of them was not; nothing when all were. */
export function tellNotExported(refused: readonly { article: Checked; fault: Fault }[]): void {
  const [first] = refused;
  if (!first) return;
  const language = currentLanguage();
  const texts = exportManyTexts[language];
  const why = faultLine(first.fault, language);
  const headlines = refused
    .slice(0, named)
    .map(({ article }) => article.headline || deskTexts[language].untitled);
  const text =
    refused.length === 1
      ? texts.refused(headlines[0] ?? '', why)
      : texts.refusedMany(
          printNumber(refused.length, language),
          headlines.map((headline) => `‘${headline}’`).join(changeTexts[language].and),
          why,
        );
  showNote({ text, tone: 'fault' });
}
