import { mostAddresses } from '../../shared/bridge/siteCalls';
import type { NewAddress } from '../../shared/pages/KeptAddresses';
import type { LibraryCaller } from './loadArticle';
import { valueOf } from './loadArticle';

/** Has the library keep where articles are exported now. Throws what it answers. */
export async function keepAddresses(library: LibraryCaller, addresses: readonly NewAddress[]): Promise<void> {
  for (let from = 0; from < addresses.length; from += mostAddresses) {
    const some = addresses.slice(from, from + mostAddresses);
    valueOf(await library.call('site:keep-addresses', { addresses: some }));
  }
}
