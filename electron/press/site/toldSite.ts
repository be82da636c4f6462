import { ninjsBeside } from '../../../shared/interchange/ninjs/ninjsBeside';
import type { KeptAddress } from '../../../shared/pages/KeptAddresses';
import { KeptAddresses } from '../../../shared/pages/KeptAddresses';
import type { ListedArticle } from '../../../shared/pages/ListedArticle';
import type { SiteInput } from '../../../shared/pages/SiteInput';
import type { Standing } from '../../../shared/pages/standingsOf';

/** What decides where the files of a site lie and what is in them, as another thread is told of it. */
export interface ToldSite extends Pick<SiteInput, 'site' | 'popularity'> {
  /** In their order; of those that were read there only how they stand. */
  articles: (ListedArticle | ({ id: string } & Standing))[];
  kept: readonly KeptAddress[];
}

/** What lies beside the page of each article that is in the feeds. */
export const beside = ninjsBeside;

/** Tells of a site, to a thread that has read these articles itself. */
export function tellSite(
  { site, articles, popularity, kept }: SiteInput,
  readThere: { has: (article: string) => boolean },
): ToldSite {
  return {
    site,
    popularity,
    kept: kept?.all() ?? [],
    articles: articles.map((listed) => {
      const { article, readers, pinned } = listed;
      return readThere.has(article.id) ? { id: article.id, readers, pinned: pinned ?? null } : listed;
    }),
  };
}

/** The input of a plan with the same files, whose keys are nobody's to ask. */
export function toldInput(
  { kept, articles, ...told }: ToldSite,
  readHere: ReadonlyMap<string, ListedArticle>,
  theme: SiteInput['theme'],
): SiteInput {
  return {
    ...told,
    theme,
    beside,
    articles: articles.map((one) => {
      if ('article' in one) return one;
      const { id, readers, pinned } = one;
      const listed = readHere.get(id);
      if (!listed) throw new Error(`not read here: ${id}`);
      return { ...listed, readers, pinned };
    }),
    kept: new KeptAddresses(kept),
    recipe: '',
    assetRecipe: () => '',
    digest: () => '',
  };
}
