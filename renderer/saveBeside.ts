import { showFault, showNote } from './parts/notes';
import type { ArticleSession } from './session/ArticleSession';
import { shell } from './session/bridge';

/** What is said while an article is being saved as something else, and when it is. */
export interface SaveBesideTexts {
  making: string;
  saved: (file: string) => string;
  show: string;
}

/**
 * Saves the open article as a file beside the library, where the person says: a proof, a Word document. All that was
 * typed is in it; where that cannot be stored, that is said and nothing is saved.
 */
export async function saveBeside(
  session: ArticleSession,
  as: 'proof:save' | 'docx:save',
  texts: SaveBesideTexts,
): Promise<void> {
  if (!(await session.queue.settle())) {
    const stored = session.queue.state.value;
    if (stored.kind === 'not-stored') return showFault(stored.fault);
  }
  const closeNote = showNote({ text: texts.making });
  const answer = await shell.call(as, { article: session.id });
  closeNote();
  if (!answer.ok) return showFault(answer.fault);
  if (!answer.value) return;
  const { file, folder } = answer.value;
  showNote({
    text: texts.saved(file),
    action: {
      label: texts.show,
      run: () => void shell.call('place:show', { folder, path: file, as: 'folder' }),
    },
  });
}
