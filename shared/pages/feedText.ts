import { printTag } from '../tags/printTag';
import { authorsOf } from './authorsOf';
import { canonicalUrl } from './canonicalUrl';
import { describe } from './describe';
import { escapeMarkup } from './escapeMarkup';
import type { PageSetting } from './PageSetting';
import { newestFirst } from './relatedLists';

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The bundle's feed: RSS 2.0 with Dublin Core for the authors' names, newest first. */
export function feedText(setting: PageSetting): string {
  const { site, theme, addresses } = setting;
  const articles = newestFirst(setting.articles).slice(0, theme.limits.feed);
  const items = articles.map(({ article, publishedAt }) => {
    const url = canonicalUrl(site.address, addresses.articles.get(article.id) ?? 'index.html');
    return [
      '<item>',
      element('title', article.headline),
      element('link', url),
      `<guid isPermaLink="true">${escapeMarkup(url)}</guid>`,
      element('pubDate', rfc822(publishedAt)),
      element('description', describe(article)),
      ...authorsOf(article.byline, setting.textsOf(article.language)).map(({ name }) =>
        element('dc:creator', name),
      ),
      ...article.tags.map((tag) => element('category', printTag(tag))),
      '</item>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', site.name),
    element('link', site.address),
    element('description', setting.textsOf(site.language).aboutSite(site.name)),
    element('language', site.language),
    `<atom:link href="${escapeMarkup(canonicalUrl(site.address, 'feed.xml'))}" rel="self" type="application/rss+xml"/>`,
    ...items,
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

/** A moment as RFC 822 writes it, with the four-digit year of RFC 2822, in UTC. */
export function rfc822(at: string): string {
  const date = new Date(Number.isNaN(Date.parse(at)) ? 0 : at);
  const two = (value: number): string => String(value).padStart(2, '0');
  const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':');
  return `${days[date.getUTCDay()]}, ${two(date.getUTCDate())} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()} ${clock} +0000`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}
