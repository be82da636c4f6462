import type { Fault } from '../../shared/faults/Fault';
import { faultLine } from '../../shared/language/faultTexts';
import { Observable } from '../session/Observable';
import { currentLanguage } from '../settings/language';

/** A short message at the foot of the window. */
export interface Note {
  id: number;
  text: string;
  /** A fault stays until it is closed, and is read out at once. */
  tone: 'plain' | 'fault';
  action?: { label: string; keys?: string; run: () => void };
  /** What failed, where the text is what is said of it. */
  fault?: Fault;
}

/** How many are shown at most; the oldest makes room. */
const most = 3;

/** The notes that are shown now, oldest first. */
export const notes = new Observable<readonly Note[]>([]);

let last = 0;

/**
 * Shows a note for 8 seconds; answers with what takes it away earlier. One that says the same, and offers nothing, is
 * said once.
 */
export function showNote(note: Omit<Note, 'id' | 'tone'> & { tone?: Note['tone'] }): () => void {
  const id = ++last;
  const others = notes.value.filter(({ text, action }) => action || note.action || text !== note.text);
  notes.set([...others, { tone: 'plain' as const, ...note, id }].slice(-most));
  return () => closeNote(id);
}

/** Shows what failed and what to do about it, until it is closed. The same message is not shown twice. */
export function showFault(fault: Fault): void {
  const text = faultLine(fault, currentLanguage());
  if (notes.value.some((note) => note.text === text)) return;
  showNote({ text, tone: 'fault', fault });
}

export function closeNote(id: number): void {
  notes.set(notes.value.filter((note) => note.id !== id));
}
