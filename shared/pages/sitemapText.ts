import { canonicalUrl } from './canonicalUrl';
import { escapeMarkup } from './escapeMarkup';
import type { PageSetting } from './PageSetting';
import { printMoment } from './printMoment';

/** The bundle's sitemap (sitemaps.org 0.9): every page, articles with the date of their last change. */
export function sitemapText(setting: PageSetting): string {
  const { site, theme, addresses } = setting;
  const texts = setting.textsOf(site.language);
  const changed = new Map(
    setting.lists.newest.map(({ article, editedAt, publishedAt }) => {
      const last = Date.parse(editedAt) > Date.parse(publishedAt) ? editedAt : publishedAt;
      return [addresses.articles.get(article.id), printMoment(last, theme.timeZone, texts).iso];
    }),
  );
  const paths = [
    'index.html',
    ...addresses.articles.values(),
    ...addresses.sections.values(),
    ...addresses.tags.values(),
    ...addresses.authors.values(),
  ].toSorted();
  const urls = paths.map((path) => {
    const date = changed.get(path);
    const address = escapeMarkup(canonicalUrl(site.address, path));
    return `<url><loc>${address}</loc>${date ? `<lastmod>${date}</lastmod>` : ''}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}
