import { cutText } from '../../shared/language/cutText';
import { deskTexts } from '../../shared/language/deskTexts';
import type { Language } from '../../shared/language/Texts';
import { askingFor } from './articleAsked';
import type { RecentArticle } from './RecentArticles';

/** Longer titles are refused by Windows, in characters. */
const longestTitle = 255;

/** What the jump list is made for. */
export interface JumpListOrder {
  language: Language;
  /** What stands over it. */
  name: string;
  recent: readonly RecentArticle[];
  /** The program that is started, and what it has to be told before anything else. */
  program: string;
  before: readonly string[];
  /** The arguments of those somebody took out of it: with one of them the system refuses the whole list. */
  removed: readonly string[];
}

/** The jump list of Windows: the articles opened last, each as the program that is asked for it. Null for none. */
export function planJumpList({
  language,
  name,
  recent,
  program,
  before,
  removed,
}: JumpListOrder): Electron.JumpListCategory[] | null {
  const items = recent.flatMap(({ id, headline }): Electron.JumpListItem[] => {
    const args = [...before.map((one) => `"${one}"`), askingFor(id)].join(' ');
    if (removed.includes(args)) return [];
    const title = cutText(headline.replace(/\s+/g, ' ').trim(), longestTitle) || deskTexts[language].untitled;
    return [{ type: 'task', title, program, args, iconPath: program, iconIndex: 0 }];
  });
  return items.length > 0 ? [{ type: 'custom', name, items }] : null;
}
