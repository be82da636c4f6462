import type { BackupStatus } from '../../shared/bridge/backupCalls';
import { backupTexts } from '../../shared/language/backupTexts';
import { faultText } from '../../shared/language/faultTexts';
import { showFault, showNote } from '../parts/notes';
import { library } from '../session/bridge';
import { Observable } from '../session/Observable';
import { currentLanguage } from '../settings/language';

/** How copies of the library stand, as far as the library has said; null before it has. */
export const backupStatus = new Observable<BackupStatus | null>(null);

/** What failed and has been said, so that a disk that stays full is not said every few minutes. */
const said = new Set<string>();

/** Follows what the library says of its copies. A copy that failed is said once, until one succeeds. */
export function followBackups(): void {
  library.on('backups:changed', (status) => {
    backupStatus.set(status);
    if (!status.running) sayFaults(status);
  });
}

/** Asks how copies stand now. */
export async function lookAtBackups(): Promise<void> {
  const answer = await library.call('backups:status', {});
  if (answer.ok) backupStatus.set(answer.value);
  else showFault(answer.fault);
}

/** Makes a copy now, at every place, and says how that went. */
export async function backUp(): Promise<void> {
  const answer = await library.call('backups:make', {});
  if (!answer.ok) return showFault(answer.fault);
  backupStatus.set(answer.value);
  const [own] = answer.value.places;
  if (own && !own.fault) showNote({ text: backupTexts[currentLanguage()].made });
}

function sayFaults({ places }: BackupStatus): void {
  const language = currentLanguage();
  const texts = backupTexts[language];
  for (const { place, reachable, fault } of places) {
    const key = `${place} ${fault?.kind ?? ''}`;
    if (!fault) for (const known of said) if (known.startsWith(place)) said.delete(known);
    // A disk that is away is said where the places are, and needs nobody.
    if (!fault || !reachable || said.has(key)) continue;
    said.add(key);
    const { what, todo } = faultText(fault, language);
    showNote({ text: `${texts.failed(what, todo)} ${texts.triedAgain}`, tone: 'fault' });
  }
}
