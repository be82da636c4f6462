import type { BundlePlan } from '../../shared/pages/BundlePlan';
import type { PageArticle } from '../../shared/pages/PageArticle';
import { planBundle } from '../../shared/pages/planBundle';
import { loadArticle, valueOf } from './loadArticle';
import type { Workshop } from './pages/produceFile';
import type { PressRoom } from './PressRoom';
import { generatorName } from './PressRoom';

/** Plans the bundle of one article as the library has it now. Preview and export both start here. */
export async function planArticleBundle(
  room: PressRoom,
  article: string,
): Promise<{ plan: BundlePlan; page: PageArticle; workshop: Workshop }> {
  const [page, site, workshop] = await Promise.all([
    loadArticle(room.start.library, article),
    room.start.library.call('site:load', {}).then(valueOf),
    room.workshop(),
  ]);
  const plan = planBundle({ site, theme: workshop.theme.facts, articles: [page], generator: generatorName });
  return { plan, page, workshop };
}
