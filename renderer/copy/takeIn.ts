import * as Y from 'yjs';
import { byHand } from '../../shared/article/documentShape';
import type { TakenIn } from '../../shared/bridge/copyCalls';
import type { ChosenPlace } from '../../shared/bridge/shellCalls';
import { takenInTexts } from '../../shared/language/takenInTexts';
import { overlay, showOverlay } from '../palette/overlay';
import { showFault, showNote } from '../parts/notes';
import { pressAloud } from '../parts/pressAloud';
import { whenNoDialog } from '../parts/whenNoDialog';
import { library, press, shell } from '../session/bridge';
import { hideArticle, openArticle, storeEverything } from '../session/openArticles';
import { showArticle } from '../session/view';
import { currentLanguage } from '../settings/language';
import { takenIn } from './takenIn';

/** Asks for a file and takes it in. */
export async function chooseCopy(): Promise<void> {
  const chosen = await shell.call('copy:choose', {});
  if (!chosen.ok) showFault(chosen.fault);
  else if (chosen.value) await takeIn(chosen.value);
}

/** An article that is open, for which a file is read. */
export interface OpenForCopy {
  article: string;
  /** Puts what was read into it; answers what stands in the way, in a sentence, or ''. */
  put: (took: Extract<TakenIn, { kind: 'into' }>) => string;
}

/**
 * Takes a file in as a new article, or `into` one that is open, or brings it back into the one that it was made of; then
 * that article is shown, with what became of the file over it. What comes back is one step of undo.
 */
export async function takeIn({ token, name }: ChosenPlace, into: OpenForCopy | null = null): Promise<void> {
  const language = currentLanguage();
  const job = crypto.randomUUID();
  // What comes back is brought into what is on disk.
  await storeEverything();
  const answer = await pressAloud(
    {
      id: job,
      label: takenInTexts[language].reading(name),
      stop: () => void press.call('export:cancel', { job }),
    },
    press.call('copy:read', { token, name, language, job, ...(into && { into: into.article }) }),
  );
  // What a person stopped needs no words.
  if (!answer.ok && answer.fault.kind === 'export-cancelled') return;
  // Reading takes a while: somebody may be busy with something else by then.
  await whenNoDialog();
  if (!answer.ok) return showFault(answer.fault);
  const took = answer.value;
  if (took.kind === 'into') {
    const because = into?.put(took);
    if (because) return void showNote({ text: because, tone: 'fault' });
  } else {
    if (took.kind === 'back' && !(await bringBack(took))) return;
    showArticle(took.kind === 'back' ? took.article : took.card.id);
  }
  takenIn.set({ name, took });
  showOverlay('taken-in');
}

/** Settles once no receipt is shown. */
export async function receiptClosed(): Promise<void> {
  if (overlay.value !== 'taken-in') return;
  await new Promise<void>((resolve) => {
    const stop = overlay.watch(() => {
      if (overlay.value === 'taken-in') return;
      stop();
      resolve();
    });
  });
}

async function bringBack({ article, update }: Extract<TakenIn, { kind: 'back' }>): Promise<boolean> {
  const card = await library.call('desk:card', { article });
  const found = card.ok && card.value.binnedAt ? await library.call('article:restore', { article }) : card;
  const opened = found.ok ? await openArticle(article) : found;
  if (!opened.ok) {
    showFault(opened.fault);
    return false;
  }
  const session = opened.value;
  if (session.readOnly) showNote({ text: takenInTexts[currentLanguage()].onlyRead, tone: 'fault' });
  else {
    session.undo.stopCapturing();
    Y.applyUpdate(session.doc, update, byHand);
    session.undo.stopCapturing();
  }
  const { readOnly } = session;
  hideArticle(session);
  return !readOnly;
}
