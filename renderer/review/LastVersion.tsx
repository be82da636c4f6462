import { History } from 'lucide-react';
import type { ReactElement } from 'react';
import { printDayAndTime } from '../../shared/language/dates';
import { reviewTexts } from '../../shared/language/reviewTexts';
import { Icon } from '../parts/Icon';
import { useToday } from '../parts/useToday';
import type { ArticleSession } from '../session/ArticleSession';
import { useVersions } from '../session/useSession';
import { showStage } from '../session/view';
import { useLanguage, useTexts } from '../settings/language';
import { comparedFrom } from './comparedFrom';

/** When the last version of the article was kept; pressed, it is compared with what there is now. Nothing as long as there is none. */
export function LastVersion({ session }: { session: ArticleSession }): ReactElement | null {
  const texts = useTexts(reviewTexts);
  const language = useLanguage();
  const today = useToday();
  const last = useVersions(session).at(-1);
  if (!last) return null;
  const when = printDayAndTime(last.at, language, today);
  const says = texts.showLastVersion(when);
  return (
    <button
      type="button"
      className="status-item figures last-version"
      aria-label={says}
      title={says}
      onClick={() => {
        comparedFrom.set({ article: session.id, version: last.id });
        showStage('review');
      }}
    >
      <Icon of={History} size={14} />
      <span>{texts.lastVersion}</span>
      {when}
    </button>
  );
}
