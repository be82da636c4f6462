import type { Article } from '../../shared/article/Article';
import { ninjsBeside } from '../../shared/interchange/ninjs/ninjsBeside';
import type { BundlePlan } from '../../shared/pages/BundlePlan';
import { KeptAddresses } from '../../shared/pages/KeptAddresses';
import type { PageArticle } from '../../shared/pages/PageArticle';
import { planBundle } from '../../shared/pages/planBundle';
import { standingsOf } from '../../shared/pages/standingsOf';
import { loadArticle, valueOf } from './loadArticle';
import type { Workshop } from './pages/produceFile';
import type { PressRoom } from './PressRoom';
import { generatorName } from './PressRoom';

/**
 * Plans the bundle of one article as the library has it now, or as `as` makes of it. Preview and export both start
 * here.
 */
export async function planArticleBundle(
  room: PressRoom,
  article: string,
  as: (article: Article) => Article = (whole) => whole,
): Promise<{ plan: BundlePlan; page: PageArticle; workshop: Workshop }> {
  const { library } = room.start;
  const [site, popularity, addresses, workshop] = await Promise.all([
    library.call('site:load', {}).then(valueOf),
    library.call('popularity:load', {}).then(valueOf),
    library.call('site:addresses', { article }).then(valueOf),
    room.workshop(),
  ]);
  const page = await loadArticle(library, article, standingsOf(popularity)(article));
  const { facts: theme } = workshop.theme;
  const kept = new KeptAddresses(addresses);
  const articles = [{ ...page, article: as(page.article) }];
  const beside = ninjsBeside;
  const plan = planBundle({ site, theme, articles, kept, beside, popularity, generator: generatorName });
  return { plan, page, workshop };
}
