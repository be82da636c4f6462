import { flattenPasted } from '../editor/paste/flattenPasted';
import { sortPictures } from '../editor/paste/sortPictures';

const wordTypes = ['text/plain', 'text/html', 'text/uri-list'];

/** What is dragged, as far as is told before it is dropped; null for what is only meant for the one who drags it. */
export function draggedKind({ types }: DataTransfer): 'files' | 'words' | null {
  if (types.includes('Files')) return 'files';
  return wordTypes.some((type) => types.includes(type)) ? 'words' : null;
}

/** How many pictures were dropped of which only the address came, where there are no words and no files. */
export function picturesElsewhere(data: DataTransfer): number {
  if (data.files.length > 0) return 0;
  const { html, pictures } = flattenPasted(data.getData('text/html'), 'nl');
  const { elsewhere, drawn } = sortPictures(pictures, false);
  return html === '' ? elsewhere + drawn.length : 0;
}

/** Whether a field of the window takes in words that are dropped on it, by itself. */
export function takesWords(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return !target.disabled && !target.readOnly;
  // Only what is typed in has a selection.
  if (target instanceof HTMLInputElement)
    return target.selectionStart !== null && !target.disabled && !target.readOnly;
  return false;
}
