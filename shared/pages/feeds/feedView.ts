import { leadStill } from '../../article/leadStill';
import { printTag } from '../../tags/printTag';
import { authorsOf } from '../authorsOf';
import { canonicalUrl } from '../canonicalUrl';
import { creditOf } from '../creditOf';
import { describe } from '../describe';
import { lastChange } from '../lastChange';
import type { PageArticle } from '../PageArticle';
import type { PageSetting } from '../PageSetting';
import { printMoment } from '../printMoment';
import { shareCopies } from '../shareCopies';
import { feedContent } from './feedContent';
import type { Feed, FeedItem, FeedPicture } from './FeedItem';

/** Characters of content in one feed. Common readers stop at 512 kB, and a feed is fetched again and again. */
const contentBudget = 300_000;

/**
 * The feed of a bundle: its newest articles, newest first. They carry their whole
 * text until the budget is spent; an article that does not fit any more has its summary alone.
 */
export function feedView(newest: readonly PageArticle[], setting: PageSetting): Feed {
  const { site, theme } = setting;
  const texts = setting.textsOf(site.language);
  const updated = newest.map((page) => lastChange(page)).toSorted((a, b) => Date.parse(b) - Date.parse(a))[0];
  let left = contentBudget;
  const items = newest.map((page) => {
    const item = readItem(page, setting);
    if (item.content.length > left) return { ...item, content: '' };
    left -= item.content.length;
    return item;
  });
  return {
    title: site.name,
    description: texts.aboutSite(site.name),
    home: site.address,
    language: site.language,
    updated: printMoment(updated ?? '', theme.timeZone, texts).iso,
    items,
  };
}

function readItem(page: PageArticle, setting: PageSetting): FeedItem {
  const { article } = page;
  const { site, theme, addresses } = setting;
  const texts = setting.textsOf(article.language);
  return {
    id: `urn:uuid:${article.id}`,
    url: canonicalUrl(site.address, addresses.articles.get(article.id) ?? 'index.html'),
    headline: article.headline,
    language: article.language,
    summary: describe(article),
    content: feedContent(article, setting),
    published: printMoment(page.publishedAt, theme.timeZone, texts).iso,
    updated: printMoment(lastChange(page), theme.timeZone, texts).iso,
    authors: authorsOf(article.byline, texts).map(({ name }) => {
      const path = addresses.authors.get(name);
      return { name, url: path === undefined ? '' : canonicalUrl(site.address, path) };
    }),
    tags: [...new Set(article.tags.map((tag) => printTag(tag).trim()))].filter(Boolean),
    picture: pictureOf(page, setting),
  };
}

function pictureOf({ article }: PageArticle, { site, renditions }: PageSetting): FeedPicture | null {
  const lead = leadStill(article);
  if (!lead) return null;
  const credit = creditOf(lead, article.language);
  const [wide] = shareCopies(renditions, lead, credit).cuts;
  if (!wide) return null;
  return {
    url: canonicalUrl(site.address, wide.path),
    width: wide.width,
    height: wide.height,
    altText: lead.altText,
    creditLine: credit.creditLine,
    copyrightNotice: credit.copyrightNotice,
    licenceUrl: credit.licenceUrl,
  };
}
