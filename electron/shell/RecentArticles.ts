import type { Caller } from '../../shared/bridge/connectCalls';
import type { LibraryCalls, LibraryEvents } from '../../shared/bridge/libraryCalls';

/** An article as a menu names it; '' for one without a headline. */
export interface RecentArticle {
  id: string;
  headline: string;
}

/** How many a menu lists. */
const most = 10;

/** After so many milliseconds without a change a menu is made anew: headlines change with every key. */
const patience = 2000;

/** The articles opened last, with their headlines as they are now, for the native menu and the dock. */
export class RecentArticles {
  #ids: readonly string[] = [];
  #list: readonly RecentArticle[] = [];
  #timer: NodeJS.Timeout | null = null;

  /** `changed` hears that the list is another. */
  constructor(
    private readonly library: Pick<Caller<LibraryCalls, LibraryEvents>, 'call' | 'on'>,
    private readonly changed: () => void,
  ) {
    library.on('desk:changed', ({ articles }) => {
      if (!articles.some((id) => this.#ids.includes(id))) return;
      if (this.#timer) clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#look(), patience);
    });
  }

  /** The latest first; those in the bin and those that are gone left out. */
  get list(): readonly RecentArticle[] {
    return this.#list;
  }

  /** These were opened last, the latest first. */
  set(recent: readonly string[]): void {
    const ids = recent.slice(0, most);
    if (ids.join() === this.#ids.join()) return;
    this.#ids = ids;
    void this.#look();
  }

  async #look(): Promise<void> {
    const ids = this.#ids;
    const cards = await Promise.all(ids.map((article) => this.library.call('desk:card', { article })));
    if (ids !== this.#ids) return;
    const list = cards.flatMap((answer) =>
      answer.ok && answer.value.binnedAt === ''
        ? [{ id: answer.value.id, headline: answer.value.headline }]
        : [],
    );
    const isSame =
      list.length === this.#list.length &&
      list.every(({ id, headline }, at) => {
        const known = this.#list[at];
        return known?.id === id && known.headline === headline;
      });
    this.#list = list;
    if (!isSame) this.changed();
  }
}
