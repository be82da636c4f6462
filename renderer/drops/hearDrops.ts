import { dropTexts } from '../../shared/language/dropTexts';
import { sayLeftOut } from '../editor/paste/sayLeftOut';
import { showNote } from '../parts/notes';
import { currentLanguage } from '../settings/language';
import { draggedKind, picturesElsewhere, takesWords } from './dragged';

/** While something is dragged over the window; pages that are previewed in it hear nothing of it then. */
const over = 'something-dragged';

/** Whether a thing of the window's own is dragged, a row or a tab: dropped where it was, nothing is lost. */
let isOwnThing = false;

/**
 * From now on nothing that is dropped in the window, wherever, leads it elsewhere or is lost without a word: where nobody
 * takes it, it is said where it goes.
 */
export function hearDrops(): void {
  window.addEventListener('dragstart', ({ target, defaultPrevented }) => {
    isOwnThing = !defaultPrevented && target instanceof HTMLElement && target.draggable;
  });
  window.addEventListener('dragenter', () => document.documentElement.classList.add(over), true);
  window.addEventListener(
    'dragleave',
    ({ relatedTarget }) => relatedTarget === null && document.documentElement.classList.remove(over),
    true,
  );
  for (const end of ['dragend', 'drop'])
    window.addEventListener(end, () => document.documentElement.classList.remove(over), true);
  window.addEventListener('dragend', () => {
    isOwnThing = false;
  });
  window.addEventListener('dragover', allow);
  window.addEventListener('drop', say);
}

function allow(event: DragEvent): void {
  if (event.defaultPrevented || isOwnThing || !event.dataTransfer) return;
  const kind = draggedKind(event.dataTransfer);
  if (kind === 'files' || (kind === 'words' && !takesWords(event.target))) event.preventDefault();
}

function say(event: DragEvent): void {
  if (event.defaultPrevented || !event.dataTransfer) return;
  const kind = draggedKind(event.dataTransfer);
  if (kind === 'words' && takesWords(event.target)) return;
  event.preventDefault();
  if (isOwnThing || !kind) return;
  const pictures = picturesElsewhere(event.dataTransfer);
  if (pictures > 0) sayLeftOut('dragged', pictures);
  else showNote({ text: dropTexts[currentLanguage()][kind] });
}
