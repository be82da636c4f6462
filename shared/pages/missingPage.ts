import { policiesNode, siteNode } from './articleData';
import { node } from './jsonLd';
import { frameView } from './frameView';
import { jsonLd } from './jsonLd';
import type { ListPageView } from './listPage';
import type { PageArticle } from './PageArticle';
import type { PageSetting } from './PageSetting';
import { rootPath } from './rootPath';
import { teaserViews } from './teaserView';

/** Where the page lies that a host shows for an address that has none. */
export const missingPath = '404.html';

/**
 * The page for an address that has none, with the newest articles. A host shows it under any address, at any
 * depth, so it is the one page whose own links begin at the root of the host: at the path of the site's address.
 * It asks not to be indexed and has no canonical address.
 */
export function missingPageView(articles: readonly PageArticle[], setting: PageSetting): ListPageView {
  const { site } = setting;
  const texts = setting.textsOf(site.language);
  const path = rootPath(site.address) + missingPath;
  const frame = frameView(
    path,
    {
      language: site.language,
      title: `${texts.missing} – ${site.name}`,
      description: texts.aboutMissing(site.name),
      structuredData: jsonLd([node('WebSite', { ...siteNode(site), publisher: policiesNode(setting) })]),
      robots: 'noindex',
    },
    setting,
  );
  return {
    frame: { ...frame, canonical: '' },
    kind: '',
    title: texts.missing,
    count: texts.aboutMissing(site.name),
    first: null,
    rest: teaserViews(articles, path, site.language, setting, 'card', true),
    months: null,
    pager: null,
  };
}
