import type { ArticleLanguage } from '../article/Article';
import type { PageTexts } from '../language/pageTexts';
import type { Tag } from '../tags/Tag';
import { printTag } from '../tags/printTag';
import { tagKey } from '../tags/tagKey';
import { articleView } from './articleView';
import { authorsOf } from './authorsOf';
import { bundleName } from './bundleName';
import type { BundlePlan, PlannedFile } from './BundlePlan';
import { planFeeds } from './feeds/planFeeds';
import { frontPageView, listPageView } from './listPage';
import type { PageArticle } from './PageArticle';
import type { PageSetting } from './PageSetting';
import { planAddresses } from './planAddresses';
import { printable } from './printable';
import { RenditionPlans } from './RenditionPlans';
import type { Site } from './Site';
import { sitemapText } from './sitemapText';
import { textsFor } from './textsFor';
import type { ThemeFacts } from './ThemeFacts';

/** What a bundle is planned from. */
export interface BundleInput {
  site: Site;
  theme: ThemeFacts;
  /** At least one; the first gives the bundle its name. */
  articles: readonly PageArticle[];
  /** `Katern 0.1.0`. */
  generator: string;
}

/**
 * Plans a whole bundle: an article page for each article, the pages of their tags, sections and
 * authors, the front page, feed, sitemap, renditions and the theme's own files. Writes nothing and
 * asks nothing: the same input gives the same plan, down to the order of its files.
 */
export function planBundle(input: BundleInput): BundlePlan {
  const { site, articles } = printable({ site: input.site, articles: input.articles });
  const { theme } = input;
  const languages = new Map<ArticleLanguage, PageTexts>();
  const textsOf = (language: ArticleLanguage): PageTexts => {
    const texts = languages.get(language) ?? textsFor(language, theme.labels);
    languages.set(language, texts);
    return texts;
  };
  const tags = groupBy(articles, ({ article }) =>
    article.tags.map((tag): [string, Tag] => [tagKey(tag), tag]),
  );
  const sections = groupBy(articles, ({ article: { section } }) =>
    section.trim() ? [[section.trim(), section.trim()]] : [],
  );
  const authors = groupBy(articles, ({ article }) =>
    authorsOf(article.byline, textsOf(article.language)).map(({ name }): [string, string] => [name, name]),
  );
  const texts = textsOf(site.language);
  const addresses = planAddresses(
    articles,
    [...tags.values()].map(({ subject }) => subject),
    [...sections.keys()],
    [...authors.keys()],
    texts,
  );
  const renditions = new RenditionPlans();
  const setting: PageSetting = { site, theme, articles, addresses, renditions, textsOf };
  const files: PlannedFile[] = [];
  const addList = (path: string | undefined, label: string, kind: string, listed: PageArticle[]): void => {
    if (path === undefined) return;
    const view = listPageView({ path, label, kind, articles: listed }, setting);
    files.push({ kind: 'page', path, template: 'list', view });
  };
  for (const page of articles) {
    const path = addresses.articles.get(page.article.id) ?? '';
    files.push({ kind: 'page', path, template: 'article', view: articleView(page, setting) });
  }
  for (const [key, { subject, articles: listed }] of tags) {
    addList(addresses.tags.get(key), printTag(subject), texts.kinds[subject.kind], listed);
  }
  for (const [name, { articles: listed }] of sections) {
    addList(addresses.sections.get(name), name, texts.sectionKind, listed);
  }
  for (const [name, { articles: listed }] of authors) {
    addList(addresses.authors.get(name), name, texts.authorKind, listed);
  }
  files.push({ kind: 'page', path: 'index.html', template: 'front', view: frontPageView(setting) });
  files.push({
    kind: 'page',
    path: 'thema/icoon.svg',
    template: 'icon',
    view: { initial: initialOf(site.name) },
  });
  files.push(...planFeeds(setting));
  files.push({ kind: 'text', path: 'sitemap.xml', text: sitemapText(setting) });
  for (const asset of theme.assets) files.push({ kind: 'asset', path: `thema/${asset}`, asset });
  for (const [path, rendition] of renditions.planned) files.push({ kind: 'rendition', path, rendition });
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const first = articles[0]?.article;
  return {
    name: first ? bundleName(first) : 'katern',
    generator: input.generator,
    site: site.address,
    page: (first && addresses.articles.get(first.id)) ?? 'index.html',
    files: [...files, { kind: 'manifest', path: 'manifest.json' }],
  };
}

/** The articles under each key, in the articles' order; keys come in code-unit order. */
function groupBy<T>(
  articles: readonly PageArticle[],
  subjectsOf: (page: PageArticle) => [key: string, subject: T][],
): Map<string, { subject: T; articles: PageArticle[] }> {
  const groups = new Map<string, { subject: T; articles: PageArticle[] }>();
  for (const page of articles) {
    for (const [key, subject] of subjectsOf(page)) {
      const group = groups.get(key) ?? { subject, articles: [] };
      group.articles.push(page);
      groups.set(key, group);
    }
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function initialOf(name: string): string {
  return (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? 'K').toUpperCase();
}
