import { wordTexts } from '../../shared/language/wordTexts';
import { useCommand } from '../palette/commandRegistry';
import { showFault, showNote } from '../parts/notes';
import type { ArticleSession } from '../session/ArticleSession';
import { shell } from '../session/bridge';
import { useTexts } from '../settings/language';

/** Carries out the command that saves the open article as a Word document: all that was typed is in it. */
export function useWord(session: ArticleSession): void {
  const texts = useTexts(wordTexts);
  useCommand('article.word', () => void save());

  async function save(): Promise<void> {
    if (!(await session.queue.settle())) {
      const stored = session.queue.state.value;
      if (stored.kind === 'not-stored') return showFault(stored.fault);
    }
    const closeNote = showNote({ text: texts.making });
    const answer = await shell.call('docx:save', { article: session.id });
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
}
