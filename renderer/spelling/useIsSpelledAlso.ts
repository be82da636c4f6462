import { spelledInOf } from '../../shared/article/documentShape';
import type { ArticleSession } from '../session/ArticleSession';
import { useDigested, usePart } from '../session/useSession';
import { otherLanguage } from './spellAlso';

/** Whether words of an article may be of a language besides its own. */
export function useIsSpelledAlso(session: ArticleSession): boolean {
  const other = otherLanguage(useDigested(session, ({ article }) => article.language));
  return usePart(
    session,
    spelledInOf,
    (languages) => languages.get(other) === true,
    () => false,
  );
}
