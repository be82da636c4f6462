import { printTag } from '../tags/printTag';
import { articleView } from './articleView';
import type { Json, PlannedFile } from './BundlePlan';
import { feedFiles } from './feeds/feedFiles';
import { feedText } from './feeds/feedText';
import type { KeptAddresses, NewAddress } from './KeptAddresses';
import { authorNode, tagNode } from './listData';
import type { ListedArticle } from './ListedArticle';
import type { ListSubject } from './listPage';
import { archivePageView, frontPageView, listPageView, monthLabel, partPath } from './listPage';
import { missingPageView, missingPath } from './missingPage';
import type { PageArticle } from './PageArticle';
import type { PageSetting } from './PageSetting';
import { pagesOf } from './pagesOf';
import type { PlannedRendition } from './PlannedRendition';
import type { Popularity } from './Popularity';
import { redirectPage } from './redirectPage';
import { redirectRules, redirectRulesPath } from './redirectRules';
import type { RelatedLists } from './relatedLists';
import { RenditionPlans } from './RenditionPlans';
import type { Site } from './Site';
import { SiteBasis } from './SiteBasis';
import type { SiteLists } from './SiteLists';
import { robotsText } from './sitemaps/robotsText';
import type { ListPlace, SitemapFile } from './sitemaps/planSitemaps';
import { planSitemaps } from './sitemaps/planSitemaps';
import type { ThemeFacts } from './ThemeFacts';

/** What a site is planned from. */
export interface SiteInput {
  site: Site;
  theme: ThemeFacts;
  articles: readonly ListedArticle[];
  /** Under which addresses they were exported before; under none where it is left out. */
  kept?: KeptAddresses;
  /** What the articles' standings among the most read came from. */
  popularity: Popularity;
  /** Stands for all else that decides the bytes of pages: the templates, and the program that fills them. */
  recipe: string;
  /** Stands for the bytes of one of the theme's own files. */
  assetRecipe: (asset: string) => string;
  /** Makes a short name of a text: the same text, the same name. */
  digest: (text: string) => string;
}

/** A file of the site and the copies of pictures it shows. */
export interface MadeFile {
  file: Exclude<PlannedFile, { kind: 'rendition' | 'manifest' }>;
  /** By path. */
  renditions: ReadonlyMap<string, PlannedRendition>;
}

/** A file of a site before it is made: where it lies, what it depends on, and how it is made. */
export interface SiteFile {
  path: string;
  /**
   * Names in short all that decides the file's bytes and the pictures it asks for. As long as a path has the same key,
   * what was made before is what would be made now.
   */
  key: () => string;
  /** The articles that have to be there whole to make it. */
  needs: readonly string[];
  make(whole: (article: string) => PageArticle): MadeFile;
}

/** A whole site before a byte of it is made. */
export interface SitePlan {
  /** By path in code-unit order; without renditions, which pages ask for when they are made, and without the manifest. */
  files: readonly SiteFile[];
  /** The paths of the articles' pages, by article. */
  articles: ReadonlyMap<string, string>;
  /** The addresses of articles that have to be kept once this is exported. */
  fresh: readonly NewAddress[];
  /** For the next plan of the same site. */
  basis: SiteBasis;
  parts: SiteParts;
}

/** The files of a plan by what they were planned from. */
interface SiteParts {
  articles: Map<ListedArticle, { around: RelatedLists; file: SiteFile }>;
  lists: Map<readonly ListedArticle[], { files: SiteFile[]; places: ListPlace[] }>;
  sitemaps: Map<SitemapFile, SiteFile>;
}

const noParts = (): SiteParts => ({ articles: new Map(), lists: new Map(), sitemaps: new Map() });

/**
 * Plans a whole site: a page for each article, pages of their tags, sections, authors and months, the front page,
 * feed, sitemap and the theme's own files. Writes nothing and makes nothing: the same input gives the same plan,
 * down to the order of its files. `before` is a plan of the same site as it was: what of it still holds is taken over,
 * so that after one changed article little is planned anew; the plan is equal either way.
 */
export function planSite(input: SiteInput, before: SitePlan | null = null): SitePlan {
  const followed = before?.basis.following(input) ?? null;
  const basis = followed ?? SiteBasis.of(input);
  const planner = new SitePlanner(input, basis, followed && before ? before.parts : noParts());
  planner.addAll();
  const fresh = planner.fresh.sort(byPath);
  return {
    files: before ? merged(before.files, planner.kept, fresh) : fresh,
    articles: basis.addresses.articles,
    fresh: basis.fresh,
    basis,
    parts: planner.parts,
  };
}

class SitePlanner {
  readonly parts = noParts();
  readonly fresh: SiteFile[] = [];
  /** Those taken over from the plan before. */
  readonly kept = new Set<SiteFile>();
  readonly #lists: SiteLists;

  constructor(
    private readonly input: SiteInput,
    private readonly basis: SiteBasis,
    private readonly before: SiteParts,
  ) {
    this.#lists = basis.lists;
  }

  addAll(): void {
    for (const listed of this.#lists.newest) this.#addArticle(listed);
    const places = [...this.#addLists(), ...this.#addFront()];
    this.#addFeeds();
    for (const sitemap of planSitemaps(this.#lists, this.basis.addresses, places)) this.#addSitemap(sitemap);
    this.#addMissing();
    this.#addRedirects();
    this.#addFixed();
  }

  #add(
    path: string,
    key: () => string,
    make: (setting: PageSetting, whole: (article: string) => PageArticle) => MadeFile['file'],
    needs: readonly string[] = [],
  ): SiteFile {
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

  #addArticle(listed: ListedArticle): void {
    const { basis } = this;
    let known = this.before.articles.get(listed);
    if (known && !basis.related.outdated.has(known.around)) this.kept.add(known.file);
    else {
      const around = basis.related.of(listed);
      const path = basis.pathOf(listed);
      const { id } = listed.article;
      const key = (): string => `${listed.version}\n${basis.ownPaths(listed)}\n${basis.around(listed)}`;
      const file = this.#add(
        path,
        key,
        (setting, whole) => ({
          kind: 'page',
          path,
          template: 'article',
          view: articleView(whole(id), setting),
        }),
        [id],
      );
      known = { around, file };
    }
    this.parts.articles.set(listed, known);
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
        const about = authorNode(name, texts);
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
    const known = this.before.lists.get(articles);
    if (known) {
      for (const file of known.files) this.kept.add(file);
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
      const key = (): string => [label, kind, ...around, this.basis.quoted(part.items)].join('\n');
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
    this.#add(
      archive,
      () => `${counts()} ${basis.quoted(newest.slice(0, 1))}`,
      (setting) => ({
        kind: 'page',
        path: archive,
        template: 'list',
        view: archivePageView(archive, setting),
      }),
    );
    const shown = newest.slice(0, this.input.theme.limits.page);
    this.#add(
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
      this.#add(path, key, make, needs);
    }
  }

  #addSitemap(sitemap: SitemapFile): void {
    const { path, key, text } = sitemap;
    let file = this.before.sitemaps.get(sitemap);
    if (file) this.kept.add(file);
    else file = this.#add(path, key, (setting) => ({ kind: 'text', path, text: text(setting) }));
    this.parts.sitemaps.set(sitemap, file);
  }

  #addMissing(): void {
    const offered = this.#lists.newest.slice(0, this.input.theme.limits.latest);
    this.#add(
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
      this.#add(
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
    this.#add(
      redirectRulesPath,
      () => text,
      () => ({ kind: 'text', path: redirectRulesPath, text }),
    );
  }

  /** What goes by the site and its theme alone. */
  #addFixed(): void {
    const { site } = this.basis;
    const { theme, assetRecipe } = this.input;
    this.#add(
      'robots.txt',
      () => '',
      () => ({ kind: 'text', path: 'robots.txt', text: robotsText(site) }),
    );
    const icon = 'thema/icoon.svg';
    this.#add(
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
      this.fresh.push({
        path,
        key: once(() => assetRecipe(asset)),
        needs: [],
        make: () => ({ file: { kind: 'asset', path, asset }, renditions: new Map() }),
      });
    }
  }
}

const byPath = (a: SiteFile, b: SiteFile): number => (a.path < b.path ? -1 : 1);

/** What was kept of some sorted files, and other sorted files, as one sorted list. */
function merged(
  before: readonly SiteFile[],
  kept: ReadonlySet<SiteFile>,
  fresh: readonly SiteFile[],
): SiteFile[] {
  const files: SiteFile[] = [];
  let at = 0;
  for (const file of before) {
    if (!kept.has(file)) continue;
    for (let next = fresh[at]; next && byPath(next, file) < 0; next = fresh[++at]) files.push(next);
    files.push(file);
  }
  return files.concat(fresh.slice(at));
}

/** The value that `make` makes, made when it is asked for first. */
function once(make: () => string): () => string {
  let made: string | null = null;
  return () => (made ??= make());
}

function initialOf(name: string): string {
  return (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? 'K').toUpperCase();
}
