import type { ChangedArticles } from '../../shared/bridge/changeCalls';
import { changeTexts } from '../../shared/language/changeTexts';
import { faultLine } from '../../shared/language/faultTexts';
import { printNumber } from '../../shared/language/numbers';
import { showNote } from '../parts/notes';
import { currentLanguage } from '../settings/language';
import { headlineOf } from './headlineOf';

/** How many articles are named. */
const named = 2;

/** Says which articles could not be changed, and why the first of them could not; nothing when all could. */
export async function tellRefused({ refused }: ChangedArticles): Promise<void> {
  const [first] = refused;
  if (!first) return;
  const language = currentLanguage();
  const texts = changeTexts[language];
  const why = faultLine(first.fault, language);
  const headlines = await Promise.all(refused.slice(0, named).map(({ article }) => headlineOf(article)));
  const text =
    refused.length === 1
      ? texts.refused(headlines[0] ?? '', why)
      : texts.refusedMany(
          printNumber(refused.length, language),
          headlines.map((headline) => `‘${headline}’`).join(texts.and),
          why,
        );
  showNote({ text, tone: 'fault' });
}
