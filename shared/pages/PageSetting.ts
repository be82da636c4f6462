import type { ArticleLanguage } from '../article/Article';
import type { PageTexts } from '../language/pageTexts';
import type { PageArticle } from './PageArticle';
import type { Addresses } from './planAddresses';
import type { RenditionPlans } from './RenditionPlans';
import type { Site } from './Site';
import type { ThemeFacts } from './ThemeFacts';

/** What every page of a bundle is planned with. */
export interface PageSetting {
  site: Site;
  theme: ThemeFacts;
  articles: readonly PageArticle[];
  addresses: Addresses;
  /** Gathers the renditions that pages ask for. */
  renditions: RenditionPlans;
  textsOf(language: ArticleLanguage): PageTexts;
}
