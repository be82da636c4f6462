import type { threadTexts } from '../../shared/language/threadTexts';
import type { Thread, TiedTo } from '../../shared/review/threads/Thread';

/** A thread's name for those who do not see where it stands. */
export function nameThread(
  { place, quote }: Pick<Thread, 'quote'> & { place: TiedTo },
  texts: (typeof threadTexts)['nl'],
): string {
  if (quote) return texts.aboutWords(quote);
  return place.kind === 'article' ? texts.aboutArticle : texts.aboutStill;
}
