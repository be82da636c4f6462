import { printTag } from '../tags/printTag';
import { articleFileText } from './articleFileText';
import { articleView } from './articleView';
import type { Json } from './BundlePlan';
import { newestPictured } from './cardPicture';
import { feedFiles } from './feeds/feedFiles';
import { feedText } from './feeds/feedText';
import { authorNode, tagNode } from './listData';
import type { ListedArticle } from './ListedArticle';
import type { ListSubject } from './listPage';
import { archivePageView, frontPageView, listPageView, monthLabel, partPath } from './listPage';
import { missingPageView, missingPath } from './missingPage';
import type { PageArticle } from './PageArticle';
import type { PageSetting } from './PageSetting';
import { pagesOf } from './pagesOf';
import { redirectPage } from './redirectPage';
import { redirectRules, redirectRulesPath } from './redirectRules';
import { RenditionPlans } from './RenditionPlans';
import type { SiteBasis } from './SiteBasis';
import type { SiteLists } from './SiteLists';
import type { SiteInput } from './SiteInput';
import type { MadeFile, SiteFile, SiteParts } from './SitePlan';
import { robotsText } from './sitemaps/robotsText';
import type { ListPlace, SitemapFile } from './sitemaps/planSitemaps';
import { planSitemaps } from './sitemaps/planSitemaps';

/** What a file is planned from, besides what every file's key names. */
type PlannedFileParts = [
  path: string,
  key: () => string,
  make: (setting: PageSetting, whole: (article: string) => PageArticle) => MadeFile['file'],
  needs?: readonly string[],
];

/** Plans the files of a site; those of the plan before that still hold are taken over. */
export class SitePlanner {
  readonly parts: SiteParts = { articles: [], lists: new Map(), sitemaps: new Map(), others: [] };
  /** Those planned anew. */
  readonly fresh: SiteFile[] = [];
  /** Those of the plan before that hold no more. */
  readonly dropped = new Set<SiteFile>();
  readonly #lists: SiteLists;

  /** `before`: the parts of a plan whose basis this one follows; null where it follows none. */
  constructor(
    private readonly input: SiteInput,
    private readonly basis: SiteBasis,
    private readonly before: SiteParts | null,
  ) {
    this.#lists = basis.lists;
  }

  /** Plans all of them. */
  addAll(): void {
    for (const [place, listed] of this.#lists.newest.entries()) this.#addArticle(place, listed);
    const places = [...this.#addLists(), ...this.#addFront()];
    this.#addFeeds();
    for (const sitemap of planSitemaps(this.basis, places)) this.#addSitemap(sitemap);
    this.#addMissing();
    this.#addRedirects();
    this.#addFixed();
    this.#dropLists();
  }

  /** Lists and sitemaps of the plan before that are no more, and what is planned anew every time. */
  #dropLists(): void {
    const { lists, sitemaps } = this.parts;
    for (const [articles, { files }] of this.before?.lists ?? [])
      if (!lists.has(articles)) for (const file of files) this.dropped.add(file);
    for (const [sitemap, file] of this.before?.sitemaps ?? [])
      if (!sitemaps.has(sitemap)) this.dropped.add(file);
    for (const file of this.before?.others ?? []) this.dropped.add(file);
  }

  /** Plans a file that is planned anew every time. */
  #addOther(...planned: PlannedFileParts): void {
    this.parts.others.push(this.#add(...planned));
  }

  #add(...[path, key, make, needs = []]: PlannedFileParts): SiteFile {
    const { basis, input } = this;
    const file: SiteFile = {
      path,
      key: once(() => input.digest(`${basis.common}\n${key()}`)),
      needs,
      make: (whole) => {
        const renditions = new RenditionPlans();
        return { file: make(basis.setting(renditions), whole), renditions: renditions.planned };
      },
    };
    this.fresh.push(file);
    return file;
  }

  /** `place`: where it stands among the newest, as it did in the plan before. */
  #addArticle(place: number, listed: ListedArticle): void {
    const { basis } = this;
    const known = this.before?.articles[place];
    if (known?.listed === listed && !basis.related.outdated.has(known.around)) {
      this.parts.articles.push(known);
      return;
    }
    for (const file of known?.files ?? []) this.dropped.add(file);
    const path = basis.pathOf(listed);
    const { id } = listed.article;
    const file = this.#add(
      path,
      () => `${listed.version}\n${basis.ownPaths(listed)}\n${basis.around(listed)}`,
      (setting, whole) => ({
        kind: 'page',
        path,
        template: 'article',
        view: articleView(whole(id), setting),
      }),
      [id],
    );
    const isNews = place < this.input.theme.limits.feed;
    const files = isNews ? [file, ...this.#addBeside(listed, path)] : [file];
    this.parts.articles.push({ listed, around: basis.related.of(listed), files });
  }

  /** What lies beside the page of an article that is in the feeds: by its own words and place alone. */
  #addBeside(listed: ListedArticle, page: string): SiteFile[] {
    const { beside } = this.input;
    if (!beside) return [];
    const { id } = listed.article;
    const path = page.replace(/[^/]+$/, beside.name);
    const file = this.#add(
      path,
      () => `${listed.version}\n${page}`,
      (setting, whole) => ({ kind: 'text', path, text: articleFileText(beside, whole(id), page, setting) }),
      [id],
    );
    return [file];
  }

  #addLists(): ListPlace[] {
    const { addresses, site } = this.basis;
    const { tags, sections, authors, months } = this.#lists;
    const texts = this.basis.textsOf(site.language);
    return [
      ...Array.from(tags, ([key, { subject, articles }]) => {
        const kind = texts.kinds[subject.kind];
        return this.#addList(addresses.tags.get(key), printTag(subject), kind, articles, tagNode(subject));
      }),
      ...Array.from(sections, ([name, { articles }]) =>
        this.#addList(addresses.sections.get(name), name, texts.sectionKind, articles, null),
      ),
      ...Array.from(authors, ([name, { articles }]) => {
        const [newest] = articles;
        const about = newest
          ? authorNode(name, newest.article.byline, this.basis.textsOf(newest.article.language))
          : null;
        return this.#addList(addresses.authors.get(name), name, texts.authorKind, articles, about);
      }),
      ...Array.from(months, ([month, { articles }]) => {
        const label = monthLabel(month, texts);
        return this.#addList(addresses.months.get(month), label, texts.monthKind, articles, null);
      }),
    ].flat();
  }

  /** The pages of one list. */
  #addList(
    path: string | undefined,
    label: string,
    kind: string,
    articles: readonly ListedArticle[],
    about: Json,
  ): ListPlace[] {
    if (path === undefined) return [];
    const known = this.before?.lists.get(articles);
    if (known) {
      this.parts.lists.set(articles, known);
      return known.places;
    }
    const parts = pagesOf(articles, this.input.theme.limits.page);
    const subject: ListSubject = { path, label, kind, about, total: articles.length, pages: parts.length };
    const files: SiteFile[] = [];
    const places: ListPlace[] = [];
    for (const part of parts) {
      const place = partPath(path, part.part);
      places.push({ path: place, newestAt: part.items[0]?.publishedAt ?? '' });
      // An older page says nothing of how many there are, but for the newest of them, which leads to the first.
      const around = part.part === 0 ? [parts.length, articles.length] : [part.part === parts.length - 1];
      const key = (): string =>
        [label, kind, JSON.stringify(about), ...around, this.basis.quoted(part.items)].join('\n');
      files.push(
        this.#add(place, key, (setting) => ({
          kind: 'page',
          path: place,
          template: 'list',
          view: listPageView(subject, part, setting),
        })),
      );
    }
    this.parts.lists.set(articles, { files, places });
    return places;
  }

  /** The front page and the list of months. */
  #addFront(): ListPlace[] {
    const { basis } = this;
    const { archive } = basis.addresses;
    const { newest, months } = this.#lists;
    const counts = (): string =>
      Array.from(months, ([month, { articles }]) => `${month} ${articles.length}`).join();
    this.#addOther(
      archive,
      () => {
        const pictured = newestPictured(newest);
        return `${counts()} ${pictured ? basis.quote(pictured) : ''}`;
      },
      (setting) => ({
        kind: 'page',
        path: archive,
        template: 'list',
        view: archivePageView(archive, setting),
      }),
    );
    const shown = this.#inFront().slice(0, this.input.theme.limits.page);
    this.#addOther(
      'index.html',
      () => `${basis.quoted(shown)} ${shown.length < newest.length}`,
      (setting) => ({
        kind: 'page',
        path: 'index.html',
        template: 'front',
        view: frontPageView(shown, setting),
      }),
    );
    const newestAt = newest[0]?.publishedAt ?? '';
    return [
      { path: archive, newestAt },
      { path: 'index.html', newestAt },
    ];
  }

  /** The articles in the order of the front page; those it says nothing of come last. */
  #inFront(): readonly ListedArticle[] {
    const { newest } = this.#lists;
    const { front } = this.input;
    if (!front) return newest;
    const places = new Map(front.map((article, place) => [article, place]));
    const placeOf = ({ article }: ListedArticle): number => places.get(article.id) ?? front.length;
    return newest.toSorted((one, other) => placeOf(one) - placeOf(other));
  }

  #addFeeds(): void {
    const { basis } = this;
    const inFeed = this.#lists.newest.slice(0, this.input.theme.limits.feed);
    const key = once(() => inFeed.map((listed) => `${listed.version} ${basis.ownPaths(listed)}`).join('\n'));
    const needs = inFeed.map(({ article }) => article.id);
    for (const { path } of feedFiles) {
      const make = (setting: PageSetting, whole: (article: string) => PageArticle): MadeFile['file'] => ({
        kind: 'text',
        path,
        text: feedText(path, needs.map(whole), setting),
      });
      this.#addOther(path, key, make, needs);
    }
  }

  #addSitemap(sitemap: SitemapFile): void {
    const { path, key, text } = sitemap;
    const known = this.before?.sitemaps.get(sitemap);
    const file = known ?? this.#add(path, key, (setting) => ({ kind: 'text', path, text: text(setting) }));
    this.parts.sitemaps.set(sitemap, file);
  }

  #addMissing(): void {
    const offered = this.#lists.newest.slice(0, this.input.theme.limits.latest);
    this.#addOther(
      missingPath,
      () => this.basis.quoted(offered),
      (setting) => ({
        kind: 'page',
        path: missingPath,
        template: 'list',
        view: missingPageView(offered, setting),
      }),
    );
  }

  #addRedirects(): void {
    const { redirects, site } = this.basis;
    if (redirects.length === 0) return;
    const leading = new Set(redirects.map(({ article }) => article));
    const led = new Map(
      this.#lists.newest
        .filter(({ article }) => leading.has(article.id))
        .map((listed) => [listed.article.id, listed]),
    );
    for (const redirect of redirects) {
      const listed = led.get(redirect.article);
      if (!listed) continue;
      const { from: path, to } = redirect;
      const { language, headline } = listed.article;
      this.#addOther(
        path,
        () => JSON.stringify([to, language, headline]),
        (setting) => ({
          kind: 'text',
          path,
          text: redirectPage(redirect, listed, setting),
        }),
      );
    }
    const text = redirectRules(redirects, site.address);
    this.#addOther(
      redirectRulesPath,
      () => text,
      () => ({ kind: 'text', path: redirectRulesPath, text }),
    );
  }

  /** What goes by the site and its theme alone. */
  #addFixed(): void {
    const { site } = this.basis;
    const { theme, assetRecipe } = this.input;
    this.#addOther(
      'robots.txt',
      () => '',
      () => ({ kind: 'text', path: 'robots.txt', text: robotsText(site) }),
    );
    const icon = 'thema/icoon.svg';
    this.#addOther(
      icon,
      () => '',
      () => ({
        kind: 'page',
        path: icon,
        template: 'icon',
        view: { initial: initialOf(site.name) },
      }),
    );
    for (const asset of theme.assets) {
      const path = `thema/${asset}`;
      const file: SiteFile = {
        path,
        key: once(() => assetRecipe(asset)),
        needs: [],
        make: () => ({ file: { kind: 'asset', path, asset }, renditions: new Map() }),
      };
      this.fresh.push(file);
      this.parts.others.push(file);
    }
  }
}

/** The value that `make` makes, made when it is asked for first. */
function once(make: () => string): () => string {
  let made: string | null = null;
  return () => (made ??= make());
}

function initialOf(name: string): string {
  return (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? 'K').toUpperCase();
}
