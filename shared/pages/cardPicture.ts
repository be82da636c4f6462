import { leadStill } from '../article/leadStill';
import { canonicalUrl } from './canonicalUrl';
import { creditOf } from './creditOf';
import type { CardPicture } from './frameView';
import type { PageArticle } from './PageArticle';
import type { PageSetting } from './PageSetting';
import { shareCopies } from './shareCopies';

/** The newest of a list's articles that has a picture; undefined where none has. */
export function newestPictured<Listed extends PageArticle>(articles: readonly Listed[]): Listed | undefined {
  return articles.find(({ article }) => leadStill(article) !== null);
}

/** The picture a shared link to a list shows: that of its newest article that has one, or null where none has. */
export function cardPicture(articles: readonly PageArticle[], setting: PageSetting): CardPicture | null {
  const article = newestPictured(articles)?.article;
  const lead = article && leadStill(article);
  if (!lead) return null;
  const { card } = shareCopies(setting.renditions, lead, creditOf(lead, article.language));
  return {
    url: canonicalUrl(setting.site.address, card.path),
    width: card.width,
    height: card.height,
    alt: lead.altText,
  };
}
