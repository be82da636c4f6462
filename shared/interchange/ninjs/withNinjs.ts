import type { BundlePlan, PlannedFile } from '../../pages/BundlePlan';
import { printedArticle } from '../../pages/ListedArticle';
import type { PageArticle } from '../../pages/PageArticle';
import { ninjsText } from './ninjsText';
import type { Site } from '../../pages/Site';

/** The same plan with `ninjs.json` beside the first article's page, in its place by path. `page` is that article. */
export function withNinjs(plan: BundlePlan, page: PageArticle, site: Site): BundlePlan {
  const renditions = plan.files.flatMap((file) =>
    file.kind === 'rendition' ? [{ path: file.path, rendition: file.rendition }] : [],
  );
  const ninjs: PlannedFile = {
    kind: 'text',
    path: plan.page.replace(/index\.html$/, 'ninjs.json'),
    text: ninjsText(printedArticle(page), { site, path: plan.page, renditions }),
  };
  const manifest = plan.files.filter(({ kind }) => kind === 'manifest');
  const others = plan.files.filter(({ kind }) => kind !== 'manifest');
  return {
    ...plan,
    files: [...[...others, ninjs].sort((a, b) => (a.path < b.path ? -1 : 1)), ...manifest],
  };
}
