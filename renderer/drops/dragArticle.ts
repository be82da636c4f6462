import type { ArticleCard } from '../../shared/bridge/answers';
import { canonicalUrl } from '../../shared/pages/canonicalUrl';
import { escapeMarkup } from '../../shared/pages/escapeMarkup';
import { library } from '../session/bridge';

/** Where the pages of articles stand that were taken hold of lately, by id; '' for nowhere. */
const addresses = new Map<string, string>();

/** How many of those are kept. */
const most = 50;

/** Looks up where an article's page stands: once it is dragged there is no time for that any more. */
export function takeHold({ id, publishedAt, binnedAt }: ArticleCard): void {
  if (publishedAt === '' || binnedAt !== '') return void addresses.delete(id);
  void Promise.all([library.call('site:load', {}), library.call('site:addresses', { article: id })]).then(
    ([site, kept]) => {
      const last = kept.ok ? kept.value.at(-1) : undefined;
      if (addresses.size >= most) addresses.clear();
      addresses.set(id, site.ok && last ? pageAt(site.value.address, last.path) : '');
    },
  );
}

/** Gives an article that is dragged out of the window along as words, and as a link where its page stands somewhere. */
export function dragArticle(data: DataTransfer, { id }: ArticleCard, headline: string): void {
  const address = addresses.get(id) ?? '';
  const words = escapeMarkup(headline);
  data.effectAllowed = 'copyLink';
  data.setData('text/plain', address ? `${headline}\n${address}` : headline);
  data.setData('text/html', address ? `<a href="${escapeMarkup(address)}">${words}</a>` : `<p>${words}</p>`);
  if (address) data.setData('text/uri-list', address);
}

/** '' while nobody has said what the site's address is. */
function pageAt(site: string, path: string): string {
  return new URL(site).hostname === 'example.org' ? '' : canonicalUrl(site, `${path}/index.html`);
}
