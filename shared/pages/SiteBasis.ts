import type { ArticleLanguage } from '../article/Article';
import type { PageTexts } from '../language/pageTexts';
import type { KeptAddresses, NewAddress } from './KeptAddresses';
import { noneKept, wishOf } from './KeptAddresses';
import { limitsWithout } from './limitsWithout';
import type { ListedArticle } from './ListedArticle';
import { mostReadDate } from './mostReadDate';
import type { PageSetting } from './PageSetting';
import type { Addresses } from './planAddresses';
import { planAddresses, slugFor } from './planAddresses';
import type { Redirect } from './planRedirects';
import { planRedirects } from './planRedirects';
import { RelatedArticles } from './RelatedArticles';
import type { RelatedLists } from './relatedLists';
import type { RenditionPlans } from './RenditionPlans';
import { printableSite } from './printableSite';
import type { Site } from './Site';
import { SharedViews } from './SharedViews';
import { SiteLists } from './SiteLists';
import type { SiteInput } from './SiteInput';
import { subjectsOf } from './subjectsOf';
import { textsFor } from './textsFor';

/**
 * What all pages of a site are planned from, made once for all of them, and what of it a file's key names.
 */
export class SiteBasis {
  private readonly shared = new SharedViews();

  private constructor(
    private readonly input: SiteInput,
    readonly site: Site,
    readonly lists: SiteLists,
    readonly addresses: Addresses,
    readonly redirects: readonly Redirect[],
    /** The addresses of articles that nobody has kept yet. */
    readonly fresh: readonly NewAddress[],
    readonly related: RelatedArticles,
    /** What every page prints, in short: the site's name, the theme, and the sections in its head. */
    readonly common: string,
    /** The same lists stand on many pages. */
    private readonly relatedKeys: WeakMap<RelatedLists, string>,
    /** The same article stands on several. */
    private readonly quotes: WeakMap<ListedArticle, string>,
  ) {}

  /** The basis of a site. */
  static of(input: SiteInput): SiteBasis {
    const { theme, kept = noneKept } = input;
    const site = printableSite(input.site);
    const textsOf = (language: ArticleLanguage): PageTexts => textsFor(language, theme.labels);
    const lists = SiteLists.of(input.articles, theme.timeZone, textsOf);
    const addresses = planAddresses(
      input.articles,
      Array.from(lists.tags.values(), ({ subject }) => subject),
      [...lists.sections.keys()],
      [...lists.authors.keys()],
      [...lists.months.keys()],
      textsOf(site.language),
      kept,
    );
    return new SiteBasis(
      input,
      site,
      lists,
      addresses,
      planRedirects(addresses, kept),
      freshOf(lists, addresses, kept),
      new RelatedArticles(lists, limitsWithout(theme.limits, site.leftOut)),
      input.digest(JSON.stringify([input.recipe, site, theme, [...addresses.sections]])),
      new WeakMap(),
      new WeakMap(),
    );
  }

  /**
   * The basis of a site that differs from this one in what some articles say alone, and in nothing that decides where
   * anything lies or in which lists it stands: all else is taken over. Null where more differs.
   */
  following(input: SiteInput): SiteBasis | null {
    if (!isSameSetting(this.input, input)) return null;
    const replaced = replacedArticles(this.input.articles, input.articles, input.kept ?? noneKept);
    if (!replaced) return null;
    const lists = this.lists.replacing(replaced);
    const related = this.related.replacing(lists, replaced);
    const { site, addresses, redirects, fresh, common, relatedKeys, quotes } = this;
    return new SiteBasis(
      input,
      site,
      lists,
      addresses,
      redirects,
      fresh,
      related,
      common,
      relatedKeys,
      quotes,
    );
  }

  textsOf(language: ArticleLanguage): PageTexts {
    return textsFor(language, this.input.theme.labels);
  }

  /** The path of an article's page. */
  pathOf({ article }: ListedArticle): string {
    return this.addresses.articles.get(article.id) ?? '';
  }

  /** Names what other pages print of articles. */
  quoted(articles: readonly ListedArticle[]): string {
    let key = '';
    for (const listed of articles) key += this.quote(listed);
    return key;
  }

  /** Names what other pages print of an article. */
  quote(listed: ListedArticle): string {
    const known = this.quotes.get(listed);
    if (known !== undefined) return known;
    const quote = `${listed.quote} ${this.pathOf(listed)},`;
    this.quotes.set(listed, quote);
    return quote;
  }

  /** Names where an article's own page lies, and the pages of its tags and authors. */
  ownPaths(listed: ListedArticle): string {
    const { tags, authors } = subjectsOf(
      listed,
      this.input.theme.timeZone,
      this.textsOf(listed.article.language),
    );
    let paths = this.pathOf(listed);
    for (const [tag] of tags) paths += `,${this.addresses.tags.get(tag)}`;
    for (const author of authors) paths += `,${this.addresses.authors.get(author)}`;
    return paths;
  }

  /** Names what an article's page prints of others. */
  around(listed: ListedArticle): string {
    const related = this.related.of(listed);
    const key = this.relatedKeys.get(related) ?? this.#relatedKey(related);
    this.relatedKeys.set(related, key);
    if (related.mostRead.length === 0) return key;
    const { popularity, theme } = this.input;
    const date = mostReadDate(popularity, theme.timeZone, this.textsOf(listed.article.language));
    return `${key} ${JSON.stringify(date)}`;
  }

  #relatedKey({ sameTag, section, latest, mostRead, popular }: RelatedLists): string {
    const lists = [sameTag, section, latest, mostRead, popular];
    return this.input.digest(lists.map((list) => this.quoted(list)).join('\n'));
  }

  /** What one page is made with; the renditions it asks for are gathered in `renditions`. */
  setting(renditions: RenditionPlans): PageSetting {
    const { site, lists, related, addresses, shared } = this;
    const { theme, popularity } = this.input;
    const textsOf = (language: ArticleLanguage): PageTexts => textsFor(language, theme.labels);
    return { site, theme, lists, related, popularity, addresses, renditions, shared, textsOf };
  }
}

function freshOf({ newest }: SiteLists, { articles }: Addresses, kept: KeptAddresses): NewAddress[] {
  return newest.flatMap(({ article }) => {
    const path = (articles.get(article.id) ?? '').slice(0, -'/index.html'.length);
    const placed = { article: article.id, path, wish: wishOf(article) };
    return kept.has(placed) ? [] : [placed];
  });
}

function isSameSetting(one: SiteInput, other: SiteInput): boolean {
  const datesOf = ({ popularity: { figures, byHand } }: SiteInput): string =>
    JSON.stringify([figures?.from, figures?.until, byHand?.since]);
  return (
    one.theme === other.theme &&
    one.kept === other.kept &&
    one.recipe === other.recipe &&
    JSON.stringify(one.site) === JSON.stringify(other.site) &&
    datesOf(one) === datesOf(other)
  );
}

/** Which articles, in the same order, came in the places of which; null where one of them stands elsewhere than its predecessor. */
function replacedArticles(
  before: readonly ListedArticle[],
  now: readonly ListedArticle[],
  kept: KeptAddresses,
): Map<ListedArticle, ListedArticle> | null {
  if (before.length !== now.length) return null;
  const replaced = new Map<ListedArticle, ListedArticle>();
  for (const [place, listed] of now.entries()) {
    const earlier = before[place];
    if (earlier === listed) continue;
    if (!earlier || placeOf(earlier, kept) !== placeOf(listed, kept)) return null;
    replaced.set(earlier, listed);
  }
  return replaced;
}

/** Names all that decides where an article's page lies and in which lists it stands, and where in them. */
function placeOf({ article, publishedAt, readers, pinned }: ListedArticle, kept: KeptAddresses): string {
  const { id, language, section, byline, tags } = article;
  const wish = wishOf(article);
  return JSON.stringify([
    id,
    wish,
    // Where it lies already, its headline decides no more.
    kept.decidedBy(id, wish) ? '' : slugFor(article),
    section,
    language,
    byline,
    tags,
    publishedAt,
    readers,
    pinned ?? null,
  ]);
}
