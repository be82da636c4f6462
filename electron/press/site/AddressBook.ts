import { KeptAddresses, noneKept } from '../../../shared/pages/KeptAddresses';
import type { LibraryCaller } from '../loadArticle';
import { valueOf } from '../loadArticle';

/** Under which addresses articles were exported, read from the library again only when there are others. */
export class AddressBook {
  #state = '';
  #kept = noneKept;

  /** All of them; the very same object as long as they are the same. Throws what the library answers. */
  async read(library: LibraryCaller): Promise<KeptAddresses> {
    const state = valueOf(await library.call('site:addresses-state', {}));
    if (state !== this.#state) {
      this.#kept = new KeptAddresses(valueOf(await library.call('site:addresses', {})));
      this.#state = state;
    }
    return this.#kept;
  }
}
