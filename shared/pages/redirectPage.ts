import { canonicalUrl } from './canonicalUrl';
import { escapeMarkup } from './escapeMarkup';
import { fitTitle } from './fitTitle';
import type { ListedArticle } from './ListedArticle';
import type { PageSetting } from './PageSetting';
import type { Redirect } from './planRedirects';
import { relativeUrl } from './relativeUrl';

/** Nothing runs and nothing is loaded. */
const policy = "default-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * The page at an address that an article had. It leads on at once, on any host and from a disk, and has a link for
 * whoever is not led; search engines learn the new address from it and keep it out of their lists. It is plain: nobody
 * sees it for long, and no theme has to know of it.
 */
export function redirectPage(
  { from, to }: Redirect,
  { article }: ListedArticle,
  setting: PageSetting,
): string {
  const { site } = setting;
  const texts = setting.textsOf(article.language);
  const way = escapeMarkup(relativeUrl(from, to));
  const title = fitTitle(`${texts.moved} – ${site.name}`, site.name);
  return `<!DOCTYPE html>
<html lang="${article.language}" dir="${texts.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeMarkup(title)}</title>
<meta http-equiv="refresh" content="0; url=${way}">
<link rel="canonical" href="${escapeMarkup(canonicalUrl(site.address, to))}">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
</head>
<body>
<main>
<h1>${escapeMarkup(texts.moved)}</h1>
<p><a href="${way}">${escapeMarkup(article.headline.trim() || site.name)}</a></p>
</main>
</body>
</html>
`;
}
