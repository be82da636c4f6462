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
  const { plan, pages, workshop } = await planBundleOf(room, [article], undefined, as);
  return { plan, page: pages[0] as PageArticle, workshop };
}

/** Plans one bundle of an edition's articles, in their order, as the library has them now. */
export function planEditionBundle(
  room: PressRoom,
  { name, articles }: { name: string; articles: readonly string[] },
): Promise<{ plan: BundlePlan; pages: PageArticle[]; workshop: Workshop }> {
  return planBundleOf(room, articles, name, (whole) => whole);
}

async function planBundleOf(
  room: PressRoom,
  ids: readonly string[],
  edition: string | undefined,
  as: (article: Article) => Article,
): Promise<{ plan: BundlePlan; pages: PageArticle[]; workshop: Workshop }> {
  const { library } = room.start;
  const [site, popularity, addresses, workshop] = await Promise.all([
    library.call('site:load', {}).then(valueOf),
    library.call('popularity:load', {}).then(valueOf),
    Promise.all(ids.map((article) => library.call('site:addresses', { article }).then(valueOf))),
    room.workshop(),
  ]);
  const standing = standingsOf(popularity);
  const pages: PageArticle[] = [];
  for (const id of ids) pages.push(await loadArticle(library, id, standing(id)));
  const { facts: theme } = workshop.theme;
  const plan = planBundle({
    site,
    theme,
    articles: pages.map((page) => ({ ...page, article: as(page.article) })),
    edition,
    kept: new KeptAddresses(addresses.flat()),
    beside: ninjsBeside,
    popularity,
    generator: generatorName,
  });
  return { plan, pages, workshop };
}
