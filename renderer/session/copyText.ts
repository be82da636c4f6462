import { showFault, showNote } from '../parts/notes';
import { shell } from './bridge';

/** Puts text on the clipboard, and says so. */
export async function copyText(text: string, says: string): Promise<void> {
  const answer = await shell.call('clipboard:write', { text });
  if (answer.ok) showNote({ text: says });
  else showFault(answer.fault);
}
