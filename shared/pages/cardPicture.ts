import { leadStill } from '../article/leadStill';
import { canonicalUrl } from './canonicalUrl';
import { creditOf } from './creditOf';
import type { CardPicture } from './frameView';
import type { PageArticle } from './PageArticle';
import type { PageSetting } from './PageSetting';
import { shareCopies } from './shareCopies';

/** The picture a shared link to a list shows: that of its newest article, or null where it has none. */
export function cardPicture({ article }: PageArticle, setting: PageSetting): CardPicture | null {
  const lead = leadStill(article);
  if (!lead) return null;
  const { card } = shareCopies(setting.renditions, lead, creditOf(lead, article.language));
  return {
    url: canonicalUrl(setting.site.address, card.path),
    width: card.width,
    height: card.height,
    alt: lead.altText,
  };
}
