import type { SiteArticle } from '../../../shared/bridge/siteCalls';
import { mostAtOnce } from '../../../shared/bridge/siteCalls';
import type { LibraryCaller } from '../loadArticle';
import { valueOf } from '../loadArticle';

/** Reads articles whole, in the order asked, as many at once as the library gives; one that cannot be read is left out. */
export async function* loadInTurn(
  library: LibraryCaller,
  ids: readonly string[],
): AsyncGenerator<{ read: number; articles: SiteArticle[] }, void> {
  for (let at = 0; at < ids.length;) {
    const articles = ids.slice(at, at + mostAtOnce);
    const answer = valueOf(await library.call('site:load-articles', { articles }));
    at += answer.read;
    yield answer;
  }
}
