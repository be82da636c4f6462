import type { ReactElement } from 'react';
import { spellingTexts } from '../../shared/language/spellingTexts';
import { Checkbox } from '../parts/Checkbox';
import type { ArticleSession } from '../session/ArticleSession';
import { useDigested } from '../session/useSession';
import { useTexts } from '../settings/language';
import { useSettings } from '../settings/settings';
import { otherLanguage, spellAlso } from './spellAlso';
import { useIsSpelledAlso } from './useIsSpelledAlso';

/** Whether words of the article may be of another language too; not there while no words are judged. */
export function SpelledAlso({ session }: { session: ArticleSession }): ReactElement | null {
  const texts = useTexts(spellingTexts);
  const { spelling } = useSettings();
  const other = otherLanguage(useDigested(session, ({ article }) => article.language));
  const is = useIsSpelledAlso(session);
  if (!spelling) return null;
  return (
    <Checkbox checked={is} off={session.readOnly} onChange={(checked) => spellAlso(session, other, checked)}>
      {texts.also(other)}
    </Checkbox>
  );
}
