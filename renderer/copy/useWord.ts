import { wordTexts } from '../../shared/language/wordTexts';
import { useCommand } from '../palette/commandRegistry';
import { saveBeside } from '../saveBeside';
import type { ArticleSession } from '../session/ArticleSession';
import { useTexts } from '../settings/language';

/** Carries out the command that saves the open article as a Word document. */
export function useWord(session: ArticleSession): void {
  const texts = useTexts(wordTexts);
  useCommand('article.word', () => void saveBeside(session, 'word', texts));
}
