import type { LeftAt } from '../../shared/bridge/LeftAt';
import { shell } from './bridge';
import './preload';
import { view } from './view';

/** Where the articles of this window were left, as far as it asked. */
const known = new Map<string, LeftAt | null>();
if (view.value.at === 'article') known.set(view.value.id, window.katern.left);

/** Asks main where an article was left, for `leftAtOf`. */
export async function loadLeft(article: string): Promise<void> {
  if (known.has(article)) return;
  const answer = await shell.call('left:load', { article });
  // Not known is no fault: one begins at the top.
  if (answer.ok && !known.has(article)) known.set(article, answer.value);
}

/** Where an article was left, by what is known in this window; null when that is not known. */
export function leftAtOf(article: string): LeftAt | null {
  return known.get(article) ?? null;
}

/** Notes where an article was left, here and with main, for after a crash. */
export function keepLeft(article: string, left: LeftAt): void {
  known.set(article, left);
  void shell.call('left:keep', { article, left });
}
