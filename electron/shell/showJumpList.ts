import { app } from 'electron';
import { recentLabel } from '../../shared/commands/planMenu';
import type { Language } from '../../shared/language/Texts';
import { planJumpList } from './planJumpList';
import type { RecentArticle } from './RecentArticles';

/** Puts the articles opened last in the taskbar's list, where a system has one. */
export function showJumpList(language: Language, recent: readonly RecentArticle[]): void {
  if (process.platform !== 'win32') return;
  app.setJumpList(
    planJumpList({
      language,
      name: recentLabel(language),
      recent,
      program: process.execPath,
      before: app.isPackaged ? [] : [app.getAppPath()],
      removed: app.getJumpListSettings().removedItems.map(({ args = '' }) => args),
    }),
  );
}
