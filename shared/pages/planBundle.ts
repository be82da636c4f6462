import type { ArticleFile } from './ArticleFile';
import { bundleName, editionBundleName } from './bundleName';
import type { BundlePlan, PlannedFile } from './BundlePlan';
import type { KeptAddresses } from './KeptAddresses';
import { noneKept } from './KeptAddresses';
import { listArticle, printedArticle } from './ListedArticle';
import type { PageArticle } from './PageArticle';
import type { PlannedRendition } from './PlannedRendition';
import { planSite } from './planSite';
import type { Popularity } from './Popularity';
import { noPopularity } from './Popularity';
import type { Site } from './Site';
import type { ThemeFacts } from './ThemeFacts';

/** What a bundle is planned from. */
export interface BundleInput {
  site: Site;
  theme: ThemeFacts;
  /** At least one; the first gives the bundle its name, where that is not an edition's. */
  articles: readonly PageArticle[];
  /** The name of the edition that they are: its front page has their order, and is what the bundle begins with. */
  edition?: string | undefined;
  /** What the articles' standings among the most read came from; none where it is left out. */
  popularity?: Popularity;
  /** Under which addresses they were exported before. */
  kept?: KeptAddresses;
  /** What lies beside the page of each article; nothing where it is left out. */
  beside?: ArticleFile;
  /** `Katern 0.1.0`. */
  generator: string;
}

/**
 * Plans the bundle of a few articles: the site that they alone would make (`planSite`), with everything in it
 * planned at once. Writes nothing and asks nothing: the same input gives the same plan, down to the order of its
 * files.
 */
export function planBundle({
  site,
  theme,
  articles,
  popularity = noPopularity,
  kept = noneKept,
  beside,
  edition,
  generator,
}: BundleInput): BundlePlan {
  const whole = new Map(articles.map((page) => [page.article.id, printedArticle(page)]));
  const plan = planSite({
    site,
    theme,
    popularity,
    kept,
    beside,
    articles: [...whole.values()].map((page) => listArticle(page, () => '')),
    front: edition === undefined ? undefined : [...whole.keys()],
    recipe: '',
    assetRecipe: () => '',
    digest: (text) => text,
  });
  const files: PlannedFile[] = [];
  const renditions = new Map<string, PlannedRendition>();
  for (const planned of plan.files) {
    const made = planned.make((article) => whole.get(article) as PageArticle);
    files.push(made.file);
    for (const [path, rendition] of made.renditions) renditions.set(path, rendition);
  }
  for (const [path, rendition] of renditions) files.push({ kind: 'rendition', path, rendition });
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const first = articles[0]?.article;
  const page = edition === undefined && first ? plan.articles.get(first.id) : undefined;
  return {
    name:
      edition === undefined
        ? first
          ? bundleName(first)
          : 'katern'
        : editionBundleName(edition, site.language),
    generator,
    site: site.address,
    fresh: plan.fresh,
    page: page ?? 'index.html',
    files: [...files, { kind: 'manifest', path: 'manifest.json' }],
  };
}
