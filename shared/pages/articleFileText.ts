import { leadStill } from '../article/leadStill';
import type { ArticleFile } from './ArticleFile';
import { creditOf } from './creditOf';
import type { PageArticle } from './PageArticle';
import type { PageSetting } from './PageSetting';
import { planPicture } from './planPicture';
import { shareCopies } from './shareCopies';

/** A text beside the page at `path`, which knows the copies of the article's pictures that this page shows. */
export function articleFileText(
  file: ArticleFile,
  page: PageArticle,
  path: string,
  setting: PageSetting,
): string {
  const { article } = page;
  const { renditions, site, theme } = setting;
  const lead = leadStill(article);
  const shown = new Set(article.body.flatMap((block) => (block.kind === 'still' ? [block.still] : [])));
  for (const still of article.stills) {
    const isLead = still === lead;
    if (!isLead && !shown.has(still.id)) continue;
    const credit = creditOf(still, article.language);
    const slot = theme.slots[isLead ? 'lead' : 'body'];
    planPicture(renditions, still, credit, slot, path, { first: isLead, alt: still.altText, page: true });
    if (isLead) shareCopies(renditions, still, credit);
  }
  return file.text(page, {
    site,
    path,
    renditions: Array.from(renditions.planned, ([place, rendition]) => ({ path: place, rendition })),
  });
}
