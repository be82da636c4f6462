import type { ReactElement } from 'react';
import type { Article } from '../../../shared/article/Article';
import { leadStill } from '../../../shared/article/leadStill';
import { inspectorTexts } from '../../../shared/language/inspectorTexts';
import type { HeadWords } from '../../../shared/pages/headWords';
import { cardPlace } from '../../../shared/pages/shareCopies';
import type { Site } from '../../../shared/pages/Site';
import { useTexts } from '../../settings/language';
import { CroppedPicture } from '../../stills/CroppedPicture';

interface ShareCardProps {
  article: Article;
  /** Null until it is known. */
  site: Site | null;
  /** As they stand in the page's head. */
  head: HeadWords;
}

/** How a shared link to the article's page looks, with the very cut of the picture that the page names for it. */
export function ShareCard({ article, site, head }: ShareCardProps): ReactElement {
  const texts = useTexts(inspectorTexts);
  const lead = leadStill(article);
  return (
    <>
      <h3 className="preview-label">{texts.shareCard}</h3>
      <figure className="share-card" aria-label={texts.shareCard}>
        {lead && <CroppedPicture still={lead} place={cardPlace} />}
        <div className="share-words">
          <p className="search-address cut">{site?.name}</p>
          <p className="share-title">
            {article.headline || article.seoTitle ? head.title : texts.noHeadline}
          </p>
          <p className="share-text">{head.description || texts.noDescription}</p>
        </div>
      </figure>
      {!lead && <p className="hint">{texts.noCardPicture}</p>}
    </>
  );
}
