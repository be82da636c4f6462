import { OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import type { HeldArticle } from '../../../shared/bridge/answers';
import { deskTexts } from '../../../shared/language/deskTexts';
import { exportSiteTexts } from '../../../shared/language/exportSiteTexts';
import { printNumber } from '../../../shared/language/numbers';
import { preflightTexts } from '../../../shared/language/preflightTexts';
import { closeOverlay } from '../../palette/overlay';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { jump } from '../../session/jump';
import { showArticle } from '../../session/view';
import { useLanguage, useTexts } from '../../settings/language';

/** How many are listed; who has more starts with these. */
const most = 100;

/** The articles that stay off the site, or go there without a still: each with why and the way to it. */
export function HeldArticles({ held }: { held: readonly HeldArticle[] }): ReactElement {
  const texts = useTexts(exportSiteTexts);
  const { untitled } = useTexts(deskTexts);
  const language = useLanguage();
  return (
    <section aria-labelledby="site-held">
      <h2 id="site-held">{texts.held(printNumber(held.length, language))}</h2>
      <ul className="export-many-blocked scroll" tabIndex={-1}>
        {held.slice(0, most).map(({ article, headline, blocked, withheld, isUnread }) => (
          <li key={article}>
            <Icon of={isUnread || blocked.length > 0 ? OctagonAlert : TriangleAlert} />
            <b className="cut">{headline || untitled}</b>
            <p>
              {[
                ...(isUnread ? [texts.unread] : blocked.length > 0 ? [texts.stays] : []),
                ...blocked.map(({ rule, values }) => preflightTexts[language][rule].title(values)),
                ...(withheld.length > 0 ? [texts.withheld(withheld.join(', '))] : []),
              ].join(' · ')}
            </p>
            <Button
              look="text"
              size="small"
              aria-label={`${texts.open}: ${headline || untitled}`}
              onClick={() => {
                const [first] = blocked;
                closeOverlay();
                showArticle(article);
                if (first) jump.set(first.where);
              }}
            >
              {texts.open}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
