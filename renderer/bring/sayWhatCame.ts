import type { Brought } from '../../shared/bridge/bringCalls';
import { folderTexts } from '../../shared/language/folderTexts';
import { isolated } from '../../shared/language/isolated';
import { showNote } from '../parts/notes';
import { showArticle, view } from '../session/view';
import { currentLanguage } from '../settings/language';
import { noteBrought } from './brought';
import { isToChoose } from './isToChoose';
import { showWhatCame } from './showWhatCame';

/** What came from another desk by itself, and who sent it; '' for nobody that is known. */
export interface Came {
  from: string;
  brought: Brought;
}

/** What comes in together is said together: after so many milliseconds in which nothing did. */
const together = 800;

/** Of one article from one person nothing more is said for so long, in milliseconds: they go on writing. */
const quiet = 10 * 60_000;

const saidAt = new Map<string, number>();
let heard: Came[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says once and quietly that something came in, with what else comes at the same time. */
export function sayWhatCame(came: Came): void {
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
