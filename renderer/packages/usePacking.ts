import { useCommand } from '../palette/commandRegistry';
import type { ArticleSession } from '../session/ArticleSession';
import { showPacking } from './packing';

/** Carries out the command that packs the open article. */
export function usePacking(session: ArticleSession): void {
  useCommand('package.write', () => showPacking([session.id]));
}
