import { proofTexts } from '../shared/language/proofTexts';
import { useCommand } from './palette/commandRegistry';
import { saveBeside } from './saveBeside';
import type { ArticleSession } from './session/ArticleSession';
import { useTexts } from './settings/language';

/** Carries out the command that saves a proof of the open article. */
export function useProof(session: ArticleSession): void {
  const texts = useTexts(proofTexts);
  useCommand('article.proof', () => void saveBeside(session, 'proof', texts));
}
