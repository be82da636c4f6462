import type { FolderEvents } from '../../shared/bridge/folderCalls';
import { folderTexts } from '../../shared/language/folderTexts';
import { isolated } from '../../shared/language/isolated';
import { noteBrought } from '../bring/brought';
import { showWhatCame } from '../bring/showWhatCame';
import { isToChoose } from '../bring/isToChoose';
import { showNote } from '../parts/notes';
import { library } from '../session/bridge';
import { showArticle, view } from '../session/view';
import { currentLanguage } from '../settings/language';
import { folderState } from './folderState';

type Came = FolderEvents['shared-folder:came'];

/** What comes in together is said together: after so many milliseconds in which nothing did. */
const together = 800;

/** Of one article from one person nothing more is said for so long, in milliseconds: they go on writing. */
const quiet = 10 * 60_000;

/** Follows the shared folder: how it stands, and what comes in, which is said once and quietly. */
export function followFolder(): void {
  library.on('shared-folder:changed', (state) => folderState.set(state));
  const saidAt = new Map<string, number>();
  let heard: Came[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  library.on('shared-folder:came', (came) => {
    // Somebody has to choose: that stays until it is put away.
    if (came.brought.both.some(isToChoose)) noteBrought(came.brought);
    const key = `${came.from} ${came.brought.card.id}`;
    const now = performance.now();
    const last = saidAt.get(key);
    if (last !== undefined && now - last < quiet) return;
    saidAt.set(key, now);
    heard.push(came);
    clearTimeout(timer);
    timer = setTimeout(() => {
      say(heard);
      heard = [];
    }, together);
  });
}

function say(came: readonly Came[]): void {
  const texts = folderTexts[currentLanguage()];
  const byPerson = new Map<string, Came[]>();
  for (const one of came) byPerson.set(one.from, [...(byPerson.get(one.from) ?? []), one]);
  for (const [from, theirs] of byPerson) {
    const [only] = theirs;
    const name = isolated(from) || texts.someone;
    if (!only || theirs.length > 1) {
      showNote({ text: texts.cameMany(name, theirs.length) });
      continue;
    }
    const { card, version } = only.brought;
    const isShown = view.value.at === 'article' && view.value.id === card.id;
    const open = { label: texts.open, run: () => showArticle(card.id) };
    const compare = { label: texts.compare, run: () => showWhatCame(only.brought) };
    const action = isShown ? version && compare : open;
    showNote({
      text: texts.cameOne(name, isolated(card.headline) || texts.untitled),
      ...(action ? { action } : {}),
    });
  }
}
