import { faultLine } from '../../shared/language/faultTexts';
import { packageTexts } from '../../shared/language/packageTexts';
import { showNote } from '../parts/notes';
import { press } from '../session/bridge';
import { currentLanguage } from '../settings/language';

/** Has this desk get the key by which others know it, where it has none yet. Says so when that cannot be made. */
export async function readyDeskKey(): Promise<void> {
  const answer = await press.call('desk:key', {});
  if (answer.ok) return;
  const language = currentLanguage();
  const texts = packageTexts[language];
  showNote({
    text: texts.noKey(faultLine(answer.fault, language)),
    tone: 'fault',
    fault: answer.fault,
    action: { label: texts.keyAgain, run: () => void readyDeskKey() },
  });
}
