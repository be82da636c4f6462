import type { ArticleLanguage } from '../article/Article';
import type { PageTexts } from '../language/pageTexts';
import type { Addresses } from './planAddresses';
import type { Popularity } from './Popularity';
import type { RelatedArticles } from './RelatedArticles';
import type { RenditionPlans } from './RenditionPlans';
import type { SharedViews } from './SharedViews';
import type { Site } from './Site';
import type { SiteLists } from './SiteLists';
import type { ThemeFacts } from './ThemeFacts';

/**
 * What every page of a bundle is planned with. What a page takes from here and from its own article decides its
 * bytes; the key it is planned under (`planSite`) has to name all of it.
 */
export interface PageSetting {
  site: Site;
  theme: ThemeFacts;
  lists: SiteLists;
  related: RelatedArticles;
  /** What the lists of popular articles go by. */
  popularity: Popularity;
  addresses: Addresses;
  /** Gathers the renditions that the page asks for. */
  renditions: RenditionPlans;
  /** What pages beside this one have made already. */
  shared: SharedViews;
  textsOf(language: ArticleLanguage): PageTexts;
}
