import type { Note } from '../parts/notes';
import { showNote } from '../parts/notes';

let close: () => void = () => undefined;

/** Says that a comment was taken away, and offers to put it back, as long as its article is open. */
export function showRemoved(note: Pick<Note, 'text' | 'action'>): void {
  close();
  close = showNote(note);
}

/** Takes the note away: what is put back into an article that is no longer open would be nowhere. */
export function closeRemoved(): void {
  close();
}
